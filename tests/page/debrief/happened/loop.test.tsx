// @vitest-environment happy-dom
// The loop of silence: what is said of it fits the run's own numbers, step by step and in the table.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LoopOfSilence } from '../../../../src/page/debrief/happened/loop';
import type { Opening } from '../../../../src/model/table/ids';
import type { Week } from '../../../../src/model/state/system';
import type { Turn } from '../../../../src/play/turn';
import { rendered } from '../../../rendered';
import { dayWith, sceneWith, systemWith, turnWith, weekWith } from '../../../review/by-hand';
import { columnsOf, onScreen, rowsIn, type Page } from '../tables';

let page: Page;
beforeEach(() => onScreen(1280));
afterEach(() => {
  page.close();
  vi.restoreAllMocks();
});
const draw = async (turns: readonly Turn[]) => {
  page = await rendered(<LoopOfSilence turns={turns} />);
};
const steps = () =>
  [...document.querySelectorAll('.loop-steps li:not([aria-hidden])')].map((each) => page.text(each));
const point = () => page.text(document.querySelector('.said'));

/** A Monday by its number, 0 on 3 December 2012; the opening is on Monday 43. */
const monday = (number: number) => new Date(Date.UTC(2012, 11, 3 + 7 * number)).toISOString().slice(0, 10);
const OPENING = monday(43);

/** Strain, candour and hidden faults at the start, on the eve, and strain's height after it. */
interface LoopCourse {
  strain: [number, number, number];
  candour: [number, number];
  hidden: [number, number];
  opening?: Opening;
  failing?: readonly (number | null)[];
}

/** Sixty weeks that go straight from one to the other. */
function turnsOf({ strain, candour, hidden, opening = 'failed', failing = [] }: LoopCourse): Turn[] {
  const between = (from: number, to: number, share: number) => from + (to - from) * share;
  const weeks = Array.from({ length: 60 }, (_each, number): Week => {
    const share = Math.min(1, number / 42);
    return weekWith(monday(number), {
      strain:
        number > 42
          ? between(strain[1], strain[2], Math.min(1, (number - 42) / 4))
          : between(strain[0], strain[1], share),
      candour: between(candour[0], candour[1], share),
      undiscoveredRework: between(hidden[0], hidden[1], share),
    });
  });
  const days = failing.map((errorPercent, index) =>
    dayWith(`2013-10-${String(7 + index).padStart(2, '0')}`, { errorPercent }),
  );
  return [
    turnWith({
      weeks,
      days,
      scenes: [sceneWith({ moment: 'launch', date: OPENING })],
      system: systemWith({ opening }),
    }),
  ];
}
const TURNED: LoopCourse = {
  strain: [20, 60, 80],
  candour: [70, 30],
  hidden: [5, 25],
  failing: [10, null, 40, 40, 25],
};

test('it turned: each step says how far it went and when', async () => {
  await draw(turnsOf(TURNED));
  expect(OPENING).toBe('2013-09-30');
  expect(point()).toBe('In your run this loop turned.');
  expect(page.text()).toContain('Strain makes it costly to bring bad news;');
  expect(steps()).toEqual([
    'Strain on people rose from 20 to 60',
    'Candour fell from 70 to 30',
    'Faults not yet found rose from 5 to 25',
    'Pages that failed 40 % on 9 Oct 2013, the worst of the first days',
    'Strain again rose from 60 to 80 by 20 Jan 2014',
  ]);
  expect([...document.querySelectorAll('.loop-number')].map(({ textContent }) => textContent)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
  ]);
  expect(page.text()).toContain(
    'The first three between 3 December 2012 and 23 September 2013; then the opening.',
  );
});

test('it began to turn, and then the opening held', async () => {
  await draw(turnsOf({ ...TURNED, opening: 'held' }));
  expect(point()).toBe('In your run this loop began to turn; then the opening held.');
  expect(page.text()).toContain('But little failed in public, so strain had less to feed on.');
});

test.each<[string, Partial<LoopCourse>]>([
  ['strain stayed', { strain: [60, 63, 80] }],
  ['candour stayed', { candour: [70, 67] }],
  ['strain fell', { strain: [60, 20, 20] }],
])('it hardly turned where %s, however the opening went', async (_name, shape) => {
  for (const opening of ['failed', 'held'] as const) {
    await draw(turnsOf({ ...TURNED, ...shape, opening }));
    expect(point()).toBe('In your run this loop hardly turned before the opening.');
    expect(page.text()).toContain('Where bad news can travel, faults are found before the public finds them');
    page.close();
  }
});

test('what stayed or fell is said to have, and where nobody could try nothing failed', async () => {
  await draw(turnsOf({ strain: [40, 42, 42], candour: [72, 70], hidden: [20, 10] }));
  expect(steps()).toEqual([
    'Strain on people stayed near 42',
    'Candour stayed near 70',
    'Faults not yet found fell from 20 to 10',
    'Pages that failed nobody could try yet',
    'Strain again stayed near 42',
  ]);
});

test('the table has every eighth week, the eve, and the week of the highest strain', async () => {
  await draw(turnsOf(TURNED));
  const table = document.querySelector('table');
  expect(columnsOf(table, page)).toEqual(['Date', 'Strain on people', 'Candour', 'Faults not yet found']);
  expect(rowsIn(table, page).map(([date]) => date)).toEqual([
    '3 Dec 2012',
    '28 Jan 2013',
    '25 Mar 2013',
    '20 May 2013',
    '15 Jul 2013',
    '9 Sept 2013',
    '23 Sept 2013',
    '4 Nov 2013',
    '30 Dec 2013',
    '20 Jan 2014',
  ]);
  expect(rowsIn(table, page)[6]).toEqual(['23 Sept 2013', '60', '30', '25']);
});

test('before its opening there is no loop', async () => {
  await draw([turnWith({ weeks: [weekWith('2013-01-07')] })]);
  expect(page.text()).toBe('');
});
