// A kept picture as it is seen: its drawing, and the first hours over it as they stand in a still; and the
// same with one
// thing less.
import type { CrowdedGate } from '../../src/picture/paint/overlay';
import { themeOf, type Palette } from '../../src/picture/paint/theme';
import type { Dot } from '../../src/picture/place/crowd';
import { groundOf } from '../../src/picture/place/crowd-ground';
import type { Drawing, ShapeKind } from '../../src/picture/place/drawing';
import { hourHead, hourNames, withoutLive } from '../../src/picture/place/hour-labels';
import type { TextWidth } from '../../src/picture/place/labels';
import { layout } from '../../src/picture/place/layout';
import { Playback } from '../../src/picture/show/playback';
import { newsBetween } from '../../src/picture/view/news';
import type { View } from '../../src/picture/view/view';
import type { KeptPicture } from './kept';

/** The hours as they stand. */
export interface PicturedHours {
  gates: CrowdedGate[];
  dots: Dot[];
  labels: Drawing['labels'];
  /** Radius of a dot, px. */
  dot: number;
}

/** All that is to be seen. */
export interface Pictured {
  drawing: Drawing;
  theme: Palette;
  /** Null where no hours are shown. */
  hours: PicturedHours | null;
}

function hoursOf(view: View, drawing: Drawing, mirror: boolean, measure: TextWidth): PicturedHours | null {
  if (!view.stream) return null;
  const ground = groundOf(drawing, view);
  const playback = new Playback(view.stream, ground);
  playback.still();
  const { jams, failing, moment, every, crowd } = playback;
  const placed = { view, drawing, mirror };
  return {
    gates: view.gates.map(({ id }, index): CrowdedGate => ({
      block: drawing.blocks[id]!,
      jam: jams[index]!,
      failing: failing[index]!,
    })),
    dots: crowd.dots,
    labels: { ...hourHead(placed, measure, moment, every), ...hourNames(placed, measure, moment, jams) },
    dot: ground.dot,
  };
}

/** A kept picture as it is seen. */
export function pictured(picture: KeptPicture, measure: TextWidth): Pictured {
  const { view, before, width, height, least, mirror } = picture;
  const news = before ? newsBetween(before, view) : new Set<never>();
  const drawing = layout(view, { width, height, measure, mirror, least, news });
  const hours = hoursOf(view, drawing, mirror, measure);
  return { drawing: hours ? withoutLive(drawing) : drawing, theme: themeOf(picture.theme), hours };
}

/** One thing that may be missing: a shape, a part of one, a word over the hours, or the dots at a place. */
export interface Removal {
  kind: ShapeKind | 'hours' | 'crowd';
  key: string;
  /** What of the shape: all of it, its icon, the line of information beside it. */
  part: 'all' | 'icon' | 'information';
}

/** A picture with one thing less. */
export function lessOne({ drawing, hours, ...rest }: Pictured, { kind, key, part }: Removal): Pictured {
  if (hours && kind === 'hours') {
    const { [key]: _, ...labels } = hours.labels;
    return { ...rest, drawing, hours: { ...hours, labels } };
  }
  if (hours && kind === 'crowd')
    return {
      ...rest,
      drawing,
      hours: { ...hours, dots: hours.dots.filter(({ place }) => String(place) !== key) },
    };
  const shapes: Record<string, object> = { ...drawing[kind as ShapeKind] };
  const shape = shapes[key]!;
  if (part === 'icon') shapes[key] = { ...shape, ...('prop' in shape ? { prop: '' } : { sign: '' }) };
  else if (part === 'information') shapes[key] = { ...shape, info: 0 };
  else delete shapes[key];
  return { ...rest, drawing: { ...drawing, [kind]: shapes }, hours };
}

/** Every single thing that may be missing from a picture. */
export function removalsOf({ drawing, hours }: Pictured): Removal[] {
  const { frame: _, ...kinds } = drawing;
  const all = (kind: Removal['kind'], shapes: object, part: Removal['part'] = 'all') =>
    Object.keys(shapes).map((key): Removal => ({ kind, key, part }));
  const having = (shapes: object, field: string) =>
    Object.fromEntries(
      Object.entries(shapes).filter(([, shape]) => (shape as Record<string, unknown>)[field]),
    );
  const places = new Set(hours?.dots.map(({ place }) => String(place)));
  return [
    ...Object.entries(kinds).flatMap(([kind, shapes]) => all(kind as ShapeKind, shapes)),
    ...all('nodes', having(drawing.nodes, 'prop'), 'icon'),
    ...all('blocks', having(drawing.blocks, 'sign'), 'icon'),
    ...all('links', having(drawing.links, 'info'), 'information'),
    ...all('hours', hours?.labels ?? {}),
    ...[...places].map((key): Removal => ({ kind: 'crowd', key, part: 'all' })),
  ];
}
