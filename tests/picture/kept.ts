// The pictures that are kept: moments of several roads, in several sizes and looks, and what each is laid out on.
import { leastAt } from '../../src/picture/place/frame';
import type { ThemeName } from '../../src/picture/paint/theme';
import type { Layer } from '../../src/picture/view/known';
import type { View } from '../../src/picture/view/view';
import { ROADS, turnsOf, viewAt } from './roads';

/** A moment of a road, as it is looked at. */
export interface KeptPicture {
  /** Its file's name. */
  name: string;
  view: View;
  /** The View shown before, where what is new is to be marked. */
  before: View | null;
  width: number;
  height: number;
  /** Smallest lettering, px; 0 where the measures decide. */
  least: number;
  mirror: boolean;
  theme: ThemeName;
}

/**
 * Moments by date, or by the first hours. The first road is shown in every act, the others from the opening
 * on.
 */
const MOMENTS: Readonly<Record<string, readonly string[]>> = {
  all: ['2011-06-27', '2012-12-10', '2013-09-27', 'launch', '2013-10-28', '2013-12-03', '2014-11-22'],
  queue: ['launch', '2013-12-03', '2014-11-22'],
  staged: ['launch', '2013-11-14', '2014-11-22'],
  later: ['launch', '2013-12-03', '2014-11-22'],
  browse: ['launch', '2013-12-03', '2014-11-22'],
};

type Turns = ReturnType<typeof turnsOf>;
const told = new Map<string, Turns>();

/** The turns of a road; told once. */
function roadOf(road: string): Turns {
  const turns = told.get(road) ?? turnsOf(ROADS[road] ?? []);
  told.set(road, turns);
  return turns;
}

type Look = Partial<Omit<KeptPicture, 'view' | 'before'>> & { layer?: Layer; after?: string };

function kept(road: string, moment: string, look: Look = {}): KeptPicture {
  const { layer = 'reported', after, name = `${road}-${moment}`, ...rest } = look;
  return {
    name,
    view: viewAt(roadOf(road), moment, layer),
    before: after === undefined ? null : viewAt(roadOf(road), after, layer),
    width: 960,
    height: 540,
    least: 0,
    mirror: false,
    theme: 'dark',
    ...rest,
  };
}

/** Those whose pixels are kept too, all of one size; each with what is new in it since the one before. */
export function keptPictures(): KeptPicture[] {
  const moments = Object.entries(MOMENTS).flatMap(([road, all]) => all.map((moment) => kept(road, moment)));
  return [
    ...moments.map((picture, index) => ({ ...picture, before: moments[index - 1]?.view ?? null })),
    kept('all', '2013-10-28', { name: 'all-2013-10-28-light-mirrored', theme: 'light', mirror: true }),
    kept('staged', 'launch', { name: 'staged-launch-high', theme: 'high' }),
    kept('queue', '2013-12-03', { name: 'queue-2013-12-03-projector', theme: 'light', least: 0.03 * 540 }),
  ];
}

const PHONE = { width: 390, height: 202 };
const TALL_PHONE = { width: 390, height: 320 };
const BAND = { width: 844, height: 160 };
const PAGE = { width: 809, height: 441 };
const PROJECTED_BAND = { width: 1280, height: 367, least: 21.6 };
const PROJECTOR = { width: 1280, height: 720, least: 21.6 };
const enlarged = ({ width, height }: { width: number; height: number }, scale: number) => ({
  width,
  height,
  least: leastAt(width, height, scale),
});

/** Those kept only as what is drawn: other sizes, larger words, the truth, what is new. */
export function keptDrawings(): KeptPicture[] {
  return [
    kept('all', '2011-06-27', { name: 'phone-first', ...PHONE }),
    kept('all', 'launch', { name: 'phone-launch', ...PHONE, mirror: true }),
    kept('queue', '2013-12-03', { name: 'phone-joined', ...PHONE, after: '2012-12-10' }),
    kept('browse', 'launch', { name: 'phone-large-words', ...enlarged(TALL_PHONE, 1.5) }),
    kept('staged', '2013-11-14', { name: 'band-places', ...BAND }),
    kept('browse', '2013-12-03', { name: 'band-second-door', ...BAND, height: 200 }),
    kept('all', '2013-12-03', { name: 'band-list', width: 1280, height: 320 }),
    kept('all', 'launch', { name: 'projected-band-launch', ...PROJECTED_BAND }),
    kept('later', '2013-12-03', { name: 'projected-band-later', ...PROJECTED_BAND, mirror: true }),
    kept('staged', 'launch', { name: 'projector-launch', ...PROJECTOR }),
    kept('all', '2014-11-22', { name: 'projector-last', ...PROJECTOR }),
    kept('all', '2013-12-03', { name: 'page-large-words', ...enlarged(PAGE, 1.5) }),
    kept('browse', 'launch', { name: 'page-mirrored-launch', ...PAGE, mirror: true }),
    kept('all', '2013-09-27', { name: 'page-eve-true', ...PAGE, layer: 'true' }),
    kept('later', '2014-11-22', { name: 'page-last-true', ...PAGE, layer: 'true', mirror: true }),
    kept('staged', '2014-11-22', { name: 'page-news', ...PAGE, after: '2013-11-14' }),
  ];
}
