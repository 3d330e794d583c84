// What is drawn, as lines of text: every shape and every word with its key, its place and its colours, and
// the crowd by
// where it stands.
import { PAINTED, paintKind, type PaintedKind } from '../../src/picture/paint/paint-drawing';
import { lookOf } from '../../src/picture/paint/paint-crowd';
import type { Pen } from '../../src/picture/paint/pen';
import type { Palette } from '../../src/picture/paint/theme';
import type { LabelShape } from '../../src/picture/place/drawing';
import type { Pictured, PicturedHours } from './pictured';

/** A number as it is kept: px with one decimal, what is a share with two. */
function rounded(value: number): string {
  return String(Number(value.toFixed(Math.abs(value) < 1.5 ? 2 : 1)));
}

/** What a field says; nothing where it says the usual. */
function said(name: string, value: unknown): string[] {
  const usual = name === 'alpha' ? 1 : typeof value === 'number' ? 0 : typeof value === 'string' ? '' : false;
  if (value === usual) return [];
  if (typeof value === 'number') return [`${name} ${rounded(value)}`];
  return [value === true ? name : `${name} ${String(value)}`];
}

/** Fields that mostly repeat another: said only where they do not. */
const REPEATS: Readonly<Record<string, string>> = { ox: 'x', oy: 'y', h: 'w' };

function fields(shape: object): string {
  const all = new Map<string, unknown>(Object.entries(shape));
  return [...all]
    .filter(([name, value]) => !(name in REPEATS) || value !== all.get(REPEATS[name]!))
    .flatMap(([name, value]) => said(name, value))
    .join(' ');
}

/** The colours a shape is painted in, by their names in the palette where they have one, in the order of use. */
function inks<K extends PaintedKind>(kind: K, shape: object, theme: Palette, unit: number): string {
  // Two may be the same colour: the first name counts.
  const names = new Map(
    Object.entries(theme)
      .reverse()
      .map(([name, colour]) => [colour as unknown, name]),
  );
  const used = new Set<string>();
  const ink = (colour: number) => used.add(names.get(colour) ?? `#${colour.toString(16).padStart(6, '0')}`);
  const pen = new Proxy({} as Pen, {
    get: (_, stroke) =>
      stroke === 'fillStyle'
        ? ink
        : stroke === 'lineStyle'
          ? (_width: number, colour: number) => ink(colour)
          : () => 0,
  });
  paintKind(pen, kind, { shape } as never, theme, unit);
  return [...used].join(' ');
}

function labelLine(key: string, { text, tone, ...rest }: LabelShape): string {
  return `labels ${key}: "${text}" ${tone} ${fields(rest)}`;
}

const PLACES = [
  'queue',
  'door',
  'account',
  'identity',
  'eligibility',
  'compare',
  'enrol',
  'insurers',
  'gone',
];

/** The crowd at each place, by its look: how many, between where and where, and round which middle. */
function crowdLines({ dots, gates }: PicturedHours): string[] {
  const failing = gates.map((gate) => gate.failing);
  const heaps = new Map<string, { x: number; y: number }[]>();
  for (const dot of dots) {
    const name = `${PLACES[dot.place + 1]} ${lookOf(dot, failing)}`;
    heaps.set(name, [...(heaps.get(name) ?? []), dot]);
  }
  const across = (values: readonly number[]) => {
    const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
    return `${rounded(Math.min(...values))} to ${rounded(Math.max(...values))} round ${rounded(middle)}`;
  };
  return [
    ...gates.map(
      ({ jam, failing: share }, index) => `gate ${PLACES[index + 1]}: ${fields({ jam, failing: share })}`,
    ),
    ...[...heaps].map(
      ([name, heap]) =>
        `crowd ${name}: ${heap.length} dots x ${across(heap.map(({ x }) => x))} y ${across(heap.map(({ y }) => y))}`,
    ),
  ];
}

/** Everything that is drawn, a line each, from the back to the front. */
export function drawnLines({ drawing, theme, hours }: Pictured): string[] {
  const { frame } = drawing;
  return [
    `frame: ${fields({ ...frame, band: Object.values(frame.band).flat().map(rounded).join(' ') })}`,
    ...PAINTED.flatMap((kind) =>
      Object.entries<object>(drawing[kind]).map(
        ([key, shape]) => `${kind} ${key}: ${fields(shape)}; ${inks(kind, shape, theme, frame.unit)}`,
      ),
    ),
    ...Object.entries({ ...drawing.labels, ...hours?.labels }).map(([key, label]) => labelLine(key, label)),
    ...(hours ? crowdLines(hours) : []),
  ];
}

const KEY = /^[^:]*:/;
const NUMBER = /-?\d+(?:\.\d+)?/g;

/** Whether two lines say the same; their numbers may differ so much (px; shares by a fiftieth of it). */
function alike(one: string, other: string, tolerance: number): boolean {
  if (one === other) return true;
  if (one.replace(NUMBER, '0') !== other.replace(NUMBER, '0')) return false;
  const numbers = (line: string) => [...line.replace(KEY, '').matchAll(NUMBER)].map(Number);
  const second = numbers(other);
  return numbers(one).every((value, index) => {
    const apart = Math.abs(value - second[index]!);
    return apart <= (Math.max(Math.abs(value), Math.abs(second[index]!)) < 1.5 ? tolerance / 50 : tolerance);
  });
}

/** How what is drawn differs from what was kept, in words; empty where it does not. */
export function unlikeLines(kept: readonly string[], drawn: readonly string[], tolerance = 0): string[] {
  const keyOf = (line: string) => KEY.exec(line)?.[0] ?? line;
  const [before, after] = [kept, drawn].map((lines) => new Map(lines.map((line) => [keyOf(line), line])));
  return [
    ...[...before!].flatMap(([key, line]) => {
      const now = after!.get(key);
      if (now === undefined) return [`missing: ${line}`];
      return alike(line, now, tolerance) ? [] : [`was:     ${line}\nis:      ${now}`];
    }),
    ...[...after!].flatMap(([key, line]) => (before!.has(key) ? [] : [`new:     ${line}`])),
  ];
}
