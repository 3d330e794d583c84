// @vitest-environment happy-dom
// Ways out on two days: how many stood open, which choice did it, and what stayed as it was.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WaysThen } from '../../../../src/page/debrief/happened/ways-then';
import { WAYS, type WayId } from '../../../../src/model/table/ids';
import type { System } from '../../../../src/model/state/system';
import type { Turn } from '../../../../src/play/turn';
import { rendered } from '../../../rendered';
import { sceneWith, systemWith, turnWith } from '../../../review/by-hand';
import { theCase } from '../../sessions';
import { columnsOf, onScreen, rowsIn, type Page } from '../tables';

let page: Page;
beforeEach(() => onScreen(1280));
afterEach(() => {
  page.close();
  vi.restoreAllMocks();
});
const draw = async (turns: readonly Turn[]) => {
  page = await rendered(<WaysThen theCase={theCase} turns={turns} />);
  return document.querySelector('table');
};

/** A system whose ways are shut but for these, by the choice named, or from the start. */
function waysAre(open: Partial<Record<WayId, string | null>>): System {
  const ways = Object.fromEntries(WAYS.map((id) => [id, { open: id in open, by: open[id] ?? null }]));
  return systemWith({ ways: ways as System['ways'] });
}
const BY = theCase.decisions[0]!.options[0]!;
const launch = sceneWith({ moment: 'launch', date: '2013-10-01', system: waysAre({}) });
const eve = sceneWith({ date: '2013-09-20', system: waysAre({ look: null, stop: BY.id, eyes: BY.id }) });
const october = sceneWith({
  date: '2013-10-31',
  system: waysAre({ look: null, stop: null, joins: BY.id, eyes: BY.id, fewer: null }),
});
const november = sceneWith({ date: '2013-11-01', system: waysAre({}) });

test('two days with a count, and each way by name', async () => {
  const table = await draw([turnWith({ scenes: [eve, launch, october, november] })]);
  expect(page.text(document.querySelector('article > p'))).toBe(
    'On the eve of the opening: 3 of 7 open. At the end of October: 5 of 7 open.',
  );
  expect(columnsOf(table, page)).toEqual([
    'Ways out',
    expect.stringMatching(/^On the eve of the opening\s?1 Oct 2013: 3 of 7 open$/),
    expect.stringMatching(/^At the end of October\s?5 of 7 open$/),
  ]);
  const rows = rowsIn(table, page);
  expect(rows.map(([name]) => name)).toEqual(WAYS.map((id) => theCase.ways[id].name));
  const row = (id: WayId) =>
    rows[WAYS.indexOf(id)]!.slice(1).map((cell) => cell.replace(/^(open|shut)\s?/, '$1 '));
  expect(row('look')).toEqual(['open Open from the start', 'open As on the eve']);
  expect(row('waiting')).toEqual(['shut Shut from the start', 'shut As on the eve']);
  expect(row('eyes')).toEqual([
    expect.stringMatching(`^open Open since: ${BY.short} \\(`),
    'open As on the eve',
  ]);
  // The same door, by another choice, is told again; so is one that opened since.
  expect(row('stop')[1]).toBe('open Open from the start');
  expect(row('fewer')).toEqual(['shut Shut from the start', 'open Open from the start']);
  expect(document.querySelectorAll('td.open')).toHaveLength(8);
  expect(document.querySelectorAll('td.shut')).toHaveLength(6);
});

test('a run that opened in November has one column for October', async () => {
  const late = sceneWith({ moment: 'launch', date: '2013-11-01', system: waysAre({}) });
  const table = await draw([turnWith({ scenes: [eve, late] })]);
  expect(columnsOf(table, page)).toHaveLength(3);
  expect(columnsOf(table, page)[1]).toContain('1 Nov 2013');
});

test('a day that the run did not reach has no column', async () => {
  const table = await draw([turnWith({ scenes: [{ ...eve, date: '2013-10-15' }, launch] })]);
  expect(columnsOf(table, page)).toEqual(['Ways out', expect.stringContaining('At the end of October')]);
});
