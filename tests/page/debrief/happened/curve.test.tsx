// @vitest-environment happy-dom
// Reported and true: what the desk had seen, the eve in two numbers that can be asked, every number in the table.
import { afterEach, expect, test, vi } from 'vitest';
import { Curve } from '../../../../src/page/debrief/happened/curve';
import { AskWhy, type Question } from '../../../../src/page/debrief/sheet/asked';
import type { Turn } from '../../../../src/play/turn';
import { rendered } from '../../../rendered';
import { sceneWith, systemWith, turnWith, weekWith } from '../../../review/by-hand';
import { columnsOf, rowsIn, type Page } from '../tables';

let page: Page;
const asked = vi.fn<(question: Question) => void>();
afterEach(() => {
  page.close();
  asked.mockClear();
});
const draw = async (turns: readonly Turn[]) => {
  page = await rendered(
    <AskWhy.Provider value={asked}>
      <Curve turns={turns} />
    </AskWhy.Provider>,
  );
};
const table = () => document.querySelector('table');
/** What stands under the two figures, by their names. */
const eve = () =>
  Object.fromEntries(
    [...document.querySelectorAll('.two-figures > div')].map((each) => [
      page.text(each.querySelector('dt')),
      page.text(each.querySelector('dd')),
    ]),
  );

const launch = (date: string) => sceneWith({ moment: 'launch', date });
/** Eleven weeks by hand: one too early, nine of the chart, one too late. The opening is on 1 October. */
const DATES = [
  '2011-06-30',
  '2011-07-01',
  '2013-09-02',
  '2013-09-09',
  '2013-09-16',
  '2013-09-23',
  '2013-09-30',
  '2013-10-01',
  '2014-03-30',
  '2014-03-31',
  '2014-04-01',
];
const weeks = DATES.map((date, index) =>
  weekWith(date, { reportedReadiness: 50 + index, trueReadiness: 20 + 2 * index }),
);
const [before, after] = [weeks.slice(0, 5), weeks.slice(5)];
const turns = (found: object = {}, date = '2013-10-01') => [
  turnWith({ weeks: before, scenes: [sceneWith({ date: '2013-04-04', system: systemWith({ found }) })] }),
  turnWith({
    number: 1,
    decided: { decision: 'D01', choice: 'owner.leader', undecided: false },
    weeks: after,
    scenes: [launch(date)],
  }),
];

test('the table has the first week, every fourth, and the eve; after the opening nothing was reported', async () => {
  await draw(turns());
  expect(columnsOf(table(), page)).toEqual(['Date', 'Reported ready', 'Verified end to end']);
  expect(rowsIn(table(), page)).toEqual([
    ['1 July 2011', '51 %', '22 %'],
    ['23 September 2013', '55 %', '30 %'],
    ['30 September 2013', '56 %', '32 %'],
    ['31 March 2014', '–', '38 %'],
  ]);
});

test('the eve is the last week before the opening, its numbers can be asked why', async () => {
  await draw(turns());
  expect(page.text()).toContain('On the eve of the opening, 30 September 2013');
  expect(eve()).toEqual({ 'Reported ready': '56 %', 'Verified end to end': '32 %' });
  await page.press(/^Reported ready 56\s%: why\?$/);
  await page.press(/^Verified end to end 32\s%: why\?$/);
  const question = { date: '2013-09-30', choices: { D01: 'owner.leader' } };
  expect(asked.mock.calls).toEqual([
    [{ ...question, of: 'reportedReadiness', value: 56 }],
    [{ ...question, of: 'trueReadiness', value: 32 }],
  ]);
});

test('where it opened later the eve is later', async () => {
  await draw(turns({}, '2014-03-31'));
  expect(page.text()).toContain('On the eve of the opening, 30 March 2014');
  expect(rowsIn(table(), page)).toContainEqual(['30 March 2014', '58 %', '36 %']);
});

test('a run without a week before its opening has no eve', async () => {
  await draw(turns({}, '2011-07-01'));
  expect(page.text()).not.toContain('On the eve');
  expect(document.querySelector('.two-figures')).toBeNull();
});

test('what the desk saw of the truth is said: nothing, or until when', async () => {
  await draw(turns());
  expect(page.text()).toContain('and what had run from end to end. You saw only the first.');
  page.close();
  await draw(turns({ trueReadiness: { value: 30, date: '2013-03-04' } }));
  expect(page.text()).toContain(
    'Of the second you saw only what your choices found out, last on 4 March 2013.',
  );
  expect(page.text()).not.toContain('You saw only the first.');
});
