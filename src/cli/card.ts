// The generated parts of the model card: parameters, fit to the record, what the figures lean on most.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Timeline } from '../model/agenda';
import { figuresOf } from '../model/band';
import { PARAMETER_TABLE, PARAMETERS, type Parameters } from '../model/parameters';
import type { Judged } from './anchors';
import { walkPath } from './paths-walked';

/** A table in Markdown. */
function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function parametersTable(): string {
  return markdown(['parameter', 'value', 'range', 'unit', 'meaning', 'source', 'rules'], PARAMETER_TABLE.map(({ id, value, low, high, unit, meaning, source, rules }) => [id, String(value), `${low} to ${high}`, unit, meaning, source, rules]));
}

function fitTable(judged: readonly Judged[], short: (value: number | null) => string): string {
  return markdown(['anchor', 'date', 'measure', 'record', 'band', 'model', ''], judged.map(({ id, date, measure, unit, record, low, high, model, ok, kind }) => [
    id, date, `${measure} (${unit})`, short(record), `${short(low)} to ${short(high)}`, short(model), `${ok ? 'met' : 'MISSED'}${kind === 'input' ? ', given' : ''}`,
  ]));
}

interface Lean { id: string; november: [number, number]; people: [number, number]; kept: [number, number]; weight: number }

/** What three figures become when one parameter stands at either end of its range and all others at their value; the ten that move them most. */
function sensitivity(timeline: Timeline): Lean[] {
  const figures = (parameters: Parameters) => {
    const history = walkPath(timeline, 'history', parameters);
    return {
      november: history.trace.days.find(({ date }) => date === '2013-11-30')!.cumulativeSelections / 1000, people: figuresOf(history).peopleThrough / 1e6,
      kept: figuresOf(walkPath(timeline, 'early-both', parameters)).kept * 100,
    };
  };
  const usual = figures(PARAMETERS);
  return PARAMETER_TABLE.map(({ id, low, high }): Lean => {
    const at = [figures({ ...PARAMETERS, [id]: low }), figures({ ...PARAMETERS, [id]: high })] as const;
    const pair = (key: keyof typeof usual): [number, number] => [at[0][key], at[1][key]];
    const share = (key: keyof typeof usual) => Math.abs(at[1][key] - at[0][key]) / usual[key];
    return { id, november: pair('november'), people: pair('people'), kept: pair('kept'), weight: Math.min(3, share('november')) + share('people') + share('kept') };
  }).sort((one, other) => other.weight - one.weight).slice(0, 10);
}

function sensitivityTable(timeline: Timeline): string {
  const row = ({ id, november, people, kept }: Lean) => [id, november.map((value) => value.toFixed(0)).join(' to '), people.map((value) => value.toFixed(2)).join(' to '), kept.map((value) => value.toFixed(0)).join(' to ')];
  return markdown(['parameter, low to high', 'history: thousand selections by 30 November', 'history: million people through', 'early both: kept in the first week, %'], sensitivity(timeline).map(row));
}

/** Rewrites what stands between the markers of the card; throws where a marker is missing. */
export function writeCard(file: string, timeline: Timeline, judged: readonly Judged[], short: (value: number | null) => string): void {
  let text = readFileSync(file, 'utf8');
  for (const [name, table] of [['parameters', parametersTable()], ['fit', fitTable(judged, short)], ['sensitivity', sensitivityTable(timeline)]] as const) {
    const from = `<!-- ${name}: generated -->`;
    const to = `<!-- ${name}: end -->`;
    const start = text.indexOf(from);
    const end = text.indexOf(to);
    if (start < 0 || end < start) throw new Error(`${file} has no place for ${name}`);
    text = `${text.slice(0, start + from.length)}\n\n${table}\n\n${text.slice(end)}`;
  }
  writeFileSync(file, text);
}
