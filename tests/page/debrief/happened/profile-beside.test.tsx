// @vitest-environment happy-dom
// Where it ended, beside history: six measures, each number with its bar and its question.
import { afterEach, expect, test, vi } from 'vitest';
import { fullOf, ProfileBeside } from '../../../../src/page/debrief/happened/profile-beside';
import { AskWhy, type Question } from '../../../../src/page/debrief/sheet/asked';
import { rendered } from '../../../rendered';
import { theCase } from '../../sessions';
import { playedOut } from '../run-ends';
import { columnsOf, rowsIn, type Page } from '../tables';

let page: Page;
const asked = vi.fn<(question: Question) => void>();
afterEach(() => {
  page.close();
  asked.mockClear();
});
const history = playedOut('history');
const draw = async (play = history) => {
  page = await rendered(
    <AskWhy.Provider value={asked}>
      <ProfileBeside theCase={theCase} turns={play.turns()} system={play.turn().system} />
    </AskWhy.Provider>,
  );
  return document.querySelector('table');
};
/** Lengths of the bars in percent, row by row. */
const bars = () =>
  [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll<HTMLElement>('.bar')].map(({ style }) => Number.parseFloat(style.inlineSize)),
  );

test('six measures, this run first, and what each of them counts', async () => {
  const table = await draw();
  expect(columnsOf(table, page)).toEqual(['Where it ended', 'Your run', 'History’s choices']);
  const names = rowsIn(table, page).map(([name]) => name);
  expect(names.map((name) => name!.split('plans')[0])).toEqual([
    'People through',
    expect.stringContaining('Got through, of 100 who tried'),
    expect.stringContaining('Cost'),
    expect.stringContaining('Strain on people'),
    expect.stringContaining('Capability left behind'),
    expect.stringContaining('Public trust'),
  ]);
  expect(names[2]).toContain('obligated by 31 March 2014');
  expect(page.text(document.querySelector('dl'))).toContain(
    'Public trust patience left at the end, 0 to 100',
  );
});

test('with the choices of history both sides are the same', async () => {
  const rows = rowsIn(await draw(), page);
  for (const [, yours, theirs] of rows) expect(yours).toBe(theirs);
  expect(rows[0]![1]).toMatch(/^\d\.\d+ M$/);
  expect(rows[2]![1]).toMatch(/^\$\d+ M$/);
});

test('bars of points end at 100, others a tenth beyond the longer of the two', async () => {
  const rows = rowsIn(await draw(playedOut('held')), page);
  const [through, service] = bars();
  const [, yours, theirs] = rows[0]!.map((cell) => Number.parseFloat(cell));
  expect(Math.max(...through!)).toBeCloseTo(100 / 1.1, 6);
  expect(through![0]! / through![1]!).toBeCloseTo(yours! / theirs!, 1);
  expect(service).toEqual([expect.closeTo(Number(rows[1]![1]), 0), expect.closeTo(Number(rows[1]![2]), 0)]);
  expect(document.querySelectorAll('tbody tr:first-child .bar.yours')).toHaveLength(1);
});

test.each([
  ['strain', [20, 30], 100],
  ['costMillion', [500, 1000], 1100],
  ['peopleThrough', [0, 0], 1.1],
] as const)('a full bar of %s beside %j', (measure, values, full) =>
  expect(fullOf(measure, values)).toBeCloseTo(full, 6),
);

test('each number asks about its own run', async () => {
  await draw(playedOut('held'));
  const [yours, theirs] = page.all('button', /^Public trust .*: why\?$/);
  yours!.click();
  theirs!.click();
  const [[first], [second]] = asked.mock.calls as [[Question], [Question]];
  expect(first.of).toBe('profile.trust');
  expect(first.choices['D01']).toBe('owner.pair');
  expect(second.choices['D01']).toBe(history.turns()[1]!.decided!.choice);
  expect(String(Math.round(first.value))).toBe(page.text(yours!));
  expect(first.date).toBe(second.date);
});
