// From which day what may be shown: on the last day a fact is allowed, on the day after it is a mistake.
import { expect, test } from 'vitest';
import { daysAfter } from '../../src/model/run/agenda';
import { nextDate } from '../../story/build/check/cards';
import { readFiles } from '../../story/build/files';
import { openStoryKnown, readLoosely } from '../../story/build/read';
import { worded } from '../../story/build/problems';

const base = readFiles();
const known = openStoryKnown();
const { tables } = readLoosely(base, known);
const dateOf = (id: string) => tables.decisions.find((decision) => decision.id === id)!.date;

/** The mistakes of a story in which this fact may be shown from this day on, as file and what is said. */
function saidIf(fact: string, from: string): string[] {
  const rows = base.get('tables/facts.csv')!;
  const changed = rows.replace(new RegExp(`^(${fact},[^,]*),[^,]*`, 'm'), `$1,${from}`);
  expect(changed).toContain(`,${from},`);
  const { problems } = readLoosely(new Map(base).set('tables/facts.csv', changed), known);
  return problems.filter(({ message }) => message.includes(`${fact} may be shown from ${from}`)).map(worded);
}

/** A fact that each kind of text cites, and the last day it may be of. */
const LIMITS: readonly [what: string, fact: string, until: string, file: string][] = [
  ['a document, the day of its decision', 'WRN-19', dateOf('D09'), 'documents/d09-review.md'],
  ['a desk, the day of its decision', 'WRN-19', dateOf('D09'), 'tables/desks.yaml'],
  ['a line, the day of its scene', 'LCH-22', '2013-10-01', '4-launch.ink'],
  ['a record, the day of the next decision', 'ORG-02', dateOf('D03'), 'tables/decisions.yaml'],
  ['a card, the day of the next decision', 'WRN-02', dateOf('D02'), 'tables/decisions.yaml'],
];

test.each(LIMITS)('%s', (_what, fact, until, file) => {
  const inFile = (lines: readonly string[]) => lines.filter((line) => line.startsWith(`story/${file}:`));
  expect(inFile(saidIf(fact, until))).toEqual([]);
  expect(inFile(saidIf(fact, daysAfter(until, 1)))).not.toEqual([]);
});

test('a document may be of the day of its decision, and of no later one', () => {
  const file = 'documents/d14-thread.md';
  const saidOf = (day: string) => {
    const text = base.get(file)!.replace(/^date: .*$/m, `date: '${day}'`);
    return readLoosely(new Map(base).set(file, text), known).problems.map(worded);
  };
  expect(saidOf(dateOf('D14'))).toEqual([]);
  expect(saidOf(daysAfter(dateOf('D14'), 1))).toEqual([
    expect.stringMatching(/^story\/documents\/d14-thread\.md:\d+:7: the document is of .*, the date of D14$/),
  ]);
});

test('the next scene is the next decision by date that the same run can meet', () => {
  const next = (id: string) => {
    const decision = tables.decisions.find((each) => each.id === id)!;
    return nextDate(tables.decisions, decision);
  };
  expect(next('D01')).toBe(dateOf('D02'));
  // Of the day of D19 there is D20 too, and B1 comes only where the opening held.
  expect(next('D19')).toBe(dateOf('D21'));
  expect(next('B1')).toBe(dateOf('B2'));
  expect(next('D24')).toBe(dateOf('D25'));
  expect(next('D30')).toBe(daysAfter(dateOf('D30'), 400));
});
