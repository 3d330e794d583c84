// The generated parts of the model card: parameters, fit to the record, what the figures lean on most.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import type { Timeline } from '../../model/run/agenda';
import { figuresOf } from '../../model/ask/band';
import { LITERATURE } from '../../model/table/literature';
import { PARAMETER_TABLE, PARAMETERS, type Parameters } from '../../model/table/parameters';
import type { Judged, RunSeen } from './anchors';
import { missedOf } from './expectations';
import { followed } from './followed';
import { walkPath, walkPaths } from './paths-walked';
import { short } from './series';

/** A table in Markdown. */
function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const MODEL = new URL('../../model/', import.meta.url);

/** The files whose rules read a parameter, by name: read from the rules themselves. */
function readersOf(id: string): string[] {
  return ['rules', 'run'].flatMap((room) =>
    readdirSync(new URL(room, MODEL)).filter((name) =>
      new RegExp(`\\bparameters\\.${id}\\b`).test(readFileSync(new URL(`${room}/${name}`, MODEL), 'utf8')),
    ),
  );
}

function parametersTable(): string {
  return markdown(
    ['parameter', 'value', 'range', 'unit', 'meaning', 'source', 'rules'],
    PARAMETER_TABLE.map(({ id, value, low, high, unit, meaning, source }) => [
      id,
      String(value),
      `${low} to ${high}`,
      unit,
      meaning,
      source,
      readersOf(id).join(', '),
    ]),
  );
}

function fitTable(judged: readonly Judged[]): string {
  return markdown(
    ['anchor', 'date', 'measure', 'record', 'band', 'model', ''],
    judged.map(({ id, date, measure, unit, record, low, high, model, ok, kind }) => [
      id,
      date,
      `${measure} (${unit})`,
      short(record),
      `${short(low)} to ${short(high)}`,
      short(model),
      `${ok ? 'met' : 'MISSED'}${kind === 'input' ? ', given' : ''}`,
    ]),
  );
}

/** How near an end of its range a value counts as standing at it: share of the range. */
const AT_THE_END = 0.02;

function missedTable(timeline: Timeline): string {
  const missed = missedOf(walkPaths(timeline)).map(({ name, low, high, value, source }) => [
    name,
    `${short(low)} to ${short(high)}`,
    short(value),
    source,
  ]);
  const ends = PARAMETER_TABLE.filter(
    ({ value, low, high }) => Math.min(value - low, high - value) <= AT_THE_END * (high - low),
  ).length;
  const standing = `${ends} of ${PARAMETER_TABLE.length} parameters stand within ${AT_THE_END * 100} % of an end of their range.`;
  return `${markdown(['expectation', 'expected', 'model', 'source'], missed)}\n\n${standing}`;
}

interface Lean {
  id: string;
  november: [number, number];
  people: [number, number];
  kept: [number, number];
  weight: number;
}

/**
 * What three figures become when one parameter stands at either end of its range and all others at their value;
 * the ten that move them most.
 */
function sensitivity(timeline: Timeline): Lean[] {
  const figures = (parameters: Parameters) => {
    const history = walkPath(timeline, 'history', parameters);
    return {
      november: history.trace.days.find(({ date }) => date === '2013-11-30')!.cumulativeSelections / 1000,
      people: figuresOf(history).peopleThrough / 1e6,
      kept: figuresOf(walkPath(timeline, 'early-both', parameters)).kept * 100,
    };
  };
  const usual = figures(PARAMETERS);
  return PARAMETER_TABLE.map(({ id, low, high }): Lean => {
    const at = [figures({ ...PARAMETERS, [id]: low }), figures({ ...PARAMETERS, [id]: high })] as const;
    const pair = (key: keyof typeof usual): [number, number] => [at[0][key], at[1][key]];
    const share = (key: keyof typeof usual) => Math.abs(at[1][key] - at[0][key]) / usual[key];
    return {
      id,
      november: pair('november'),
      people: pair('people'),
      kept: pair('kept'),
      weight: Math.min(3, share('november')) + share('people') + share('kept'),
    };
  })
    .sort((one, other) => other.weight - one.weight)
    .slice(0, 10);
}

function sensitivityTable(timeline: Timeline): string {
  const row = ({ id, november, people, kept }: Lean) => [
    id,
    november.map((value) => value.toFixed(0)).join(' to '),
    people.map((value) => value.toFixed(2)).join(' to '),
    kept.map((value) => value.toFixed(0)).join(' to '),
  ];
  return markdown(
    [
      'parameter, low to high',
      'history: thousand selections by 30 November',
      'history: million people through',
      'early both: kept in the first week, %',
    ],
    sensitivity(timeline).map(row),
  );
}

/**
 * The tables that stand between markers of the card, by the marker's name, from history's run and its anchors
 * judged; `sensitivity` takes some seconds.
 */
export const CARD_TABLES = {
  followed: (timeline, seen) =>
    markdown(['step back', 'in history’s first week', 'rule'], followed(timeline, seen)),
  sensitivity: (timeline) => sensitivityTable(timeline),
  fit: (_timeline, _seen, judged) => fitTable(judged),
  missed: (timeline) => missedTable(timeline),
  parameters: () => parametersTable(),
  works: () =>
    markdown(
      ['cited as', 'author', 'title', 'where'],
      LITERATURE.map(({ cited, author, title, where }) => [cited, author, title, where]),
    ),
} as const satisfies Record<string, (timeline: Timeline, seen: RunSeen, judged: readonly Judged[]) => string>;

/** Rewrites what stands between the markers of the card; throws where a marker is missing. */
export function writeCard(file: string, timeline: Timeline, seen: RunSeen, judged: readonly Judged[]): void {
  let text = readFileSync(file, 'utf8');
  for (const [name, table] of Object.entries(CARD_TABLES)) {
    const from = `<!-- ${name}: generated -->`;
    const to = `<!-- ${name}: end -->`;
    const start = text.indexOf(from);
    const end = text.indexOf(to);
    if (start < 0 || end < start) throw new Error(`${file} has no place for ${name}`);
    text = `${text.slice(0, start + from.length)}\n\n${table(timeline, seen, judged)}\n\n${text.slice(end)}`;
  }
  writeFileSync(file, text);
}
