// @vitest-environment happy-dom
// The assumptions a number hangs on: worked out only when asked, each with its source and the number at both ends.
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type * as AssumptionsModule from '../../../../src/model/ask/assumptions';
import type { Assumed } from '../../../../src/model/ask/assumptions';
import { PARAMETER_TABLE } from '../../../../src/model/table/parameters';
import type { Question } from '../../../../src/page/debrief/sheet/asked';
import { Assumptions } from '../../../../src/page/debrief/why/why-assumptions';
import { rendered } from '../../../rendered';
import { theCase } from '../../sessions';
import { columnsOf, rowsIn, type Page } from '../tables';

/** What the model answers in these tests, and what it was asked. */
const model = vi.hoisted(() => ({ assumed: [] as unknown[], asked: [] as unknown[][] }));
vi.mock('../../../../src/model/ask/assumptions', async (original) => ({
  ...(await original<typeof AssumptionsModule>()),
  *assumptionSteps(_case: unknown, ...given: unknown[]): Generator<number, Assumed[]> {
    model.asked.push(given);
    yield 7;
    return model.assumed as Assumed[];
  },
}));

const QUESTION: Question = { of: 'strain', date: '2013-04-04', choices: { D01: 'owner.pair' }, value: 61.4 };
let page: Page;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  Object.assign(model, { assumed: [], asked: [] });
});
afterEach(() => {
  page.close();
  vi.useRealTimers();
});
const later = async (ms = 40) => {
  await act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
  await page.settle();
};
const draw = async () => {
  page = await rendered(<Assumptions theCase={theCase} question={QUESTION} />);
};
/** Opens it or folds it again, as a press on its line does. */
const turn = async (open: boolean) => {
  const details = document.querySelector('details')!;
  details.open = open;
  details.dispatchEvent(new Event('toggle'));
  await page.settle();
};

test('nothing is worked out before it is opened, nor twice', async () => {
  await draw();
  expect(page.text()).toBe('Which assumptions does this number hang on?');
  await later();
  await turn(false);
  await later();
  expect(model.asked).toEqual([]);
  await turn(true);
  expect(page.text()).toContain(
    `Trying each assumption at both ends of its range: 0 of ${PARAMETER_TABLE.length}.`,
  );
  await later();
  expect(page.text()).not.toContain('Trying each');
  await turn(false);
  await turn(true);
  await later();
  expect(model.asked).toEqual([[QUESTION.choices, 'strain', '2013-04-04', 6]]);
});

test('each stands with what it is, its source, and the number at both ends', async () => {
  const [fact] = Object.keys(theCase.facts);
  const row = {
    id: 'churn',
    value: 0.01234,
    low: 0.00512,
    high: 0.0199,
    unit: 'share a week',
    meaning: 'changes',
  };
  model.assumed = [
    { row: { ...row, source: 'a paper of 1999' }, atLow: 50, atHigh: 70.6 },
    { row: { ...row, id: 'other', source: fact }, atLow: 61, atHigh: 62 },
  ];
  await draw();
  await turn(true);
  await later();
  expect(page.text()).toContain(
    'One at a time, all others and all choices as they are; the six that move it most.',
  );
  const table = document.querySelector('table');
  expect(table!.className).toBe('figures-table');
  expect(columnsOf(table, page)).toEqual(['Assumption', 'Low end', 'High end']);
  const rows = rowsIn(table, page).map((cells) => cells.map((cell) => cell.replace(/(\d)at/, '$1 at')));
  expect(rows[0]![0]).toMatch(/^share a week: changes\s?Now 0\.012; row churn\. Source: a paper of 1999\.$/);
  expect(rows[0]!.slice(1)).toEqual(['50 at 0.005', '71 at 0.02']);
  expect(rows[1]![0]).toContain(theCase.facts[fact!]!.fact);
  expect(rows[1]![0]).not.toContain('Source:');
});
