// @vitest-environment happy-dom
// The review as a whole: what lies over it, what is taken away as a file, print, and what four learners keep.
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mountTrainer } from '../../src/trainer/mount';
import { madeRun } from '../review/made-run';
import { openReview, depsAtTest, theCase, type ReviewAtTest } from './review-at-test';

const id = (n: number) => n.toString(16).padStart(16, '0');
const learner = (n: number, letter: string) =>
  madeRun(theCase, {
    id: id(n),
    preset: 'alone-short',
    letters: { D05: letter },
    dissent: { D05: `=Page ${n}, "unread"` },
    stopAfter: 1,
  });
const LEARNERS = [1, 2, 3, 4, 5].map((n) => learner(n, n === 1 ? 'b' : 'a'));
const GROUP = madeRun(theCase, {
  id: id(9),
  preset: 'class-120',
  groups: [{ letter: 'A', size: 6 }],
  letters: { D01: 'b' },
  first: { D01: { a: 2, b: 4 } },
  stopAfter: 1,
});

let review: ReviewAtTest;
beforeEach(async () => {
  review = await openReview();
  return () => review.close();
});
afterEach(() => vi.restoreAllMocks());
const dialogs = () => review.all('dialog').map(review.nameOf);

describe('over the wall', () => {
  beforeEach(async () => review.handIn(GROUP, LEARNERS[0]!));

  test('a cell opens that run’s answer, from which the run is stepped through', async () => {
    await review.press(/^Decision Who owns the whole\?, run A:/);
    expect(dialogs()).toEqual(['Who owns the whole? · A']);
    expect(review.text()).toContain('4 Ask for an outside chief · 2 Leave it with the policy offices');
    await review.press('Step through this run from here');
    expect(dialogs()).toEqual(['Run A']);
    expect(review.text(review.host.querySelector('.trainer-steps'))).toContain('Step 1 of 2');
    await review.press('Close');
    expect(dialogs()).toEqual([]);
  });

  test('an answer closes', async () => {
    await review.press(/^Decision Who owns the whole\?, run A:/);
    await review.key('Escape');
    expect(dialogs()).toEqual([]);
  });

  test('a head steps through that run', async () => {
    await review.press('Step through run L1');
    expect(dialogs()).toEqual(['Run L1']);
    expect(review.deps.mounted).toBe(1);
  });

  test('a point shows its row', async () => {
    const seen: string[] = [];
    Element.prototype.scrollIntoView = function scrolled(this: Element) {
      seen.push(this.id);
    };
    await review.handIn(LEARNERS[1]!);
    review.all('button', 'Show the row')[0]!.click();
    await review.settle();
    expect(seen).toEqual(['row-D05']);
    expect(review.host.querySelector('[data-shown]')!.id).toBe('row-D05');
  });

  test('the head counts runs, and rows on which they parted', async () => {
    expect(review.text(review.host.querySelector('.trainer-head p'))).toBe('2 runs · parted on 0 of 2');
    await review.handIn(LEARNERS[1]!);
    expect(review.text(review.host.querySelector('.trainer-head p'))).toBe('3 runs · parted on 1 of 2');
    await review.press('Remove all');
    await review.handIn(GROUP);
    expect(review.text(review.host.querySelector('.trainer-head p'))).toBe('1 run');
  });
});

test.each([
  [3, false],
  [4, true],
])('with %i runs the wall takes the whole width: %s', async (count, wide) => {
  await review.handIn(...LEARNERS.slice(0, count));
  expect(review.host.querySelector('.trainer-views')!.hasAttribute('data-wide')).toBe(wide);
});

describe('taken away', () => {
  /** Presses a button that saves a file, and reads what was saved. */
  async function saved(button: string): Promise<{ name: string; type: string; text: string }> {
    let blob: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
      blob = given as Blob;
      return 'blob:here';
    });
    let name = '';
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function clicked(
      this: HTMLAnchorElement,
    ) {
      name = this.download;
    });
    await review.press(button);
    return { name, type: blob!.type, text: await blob!.text() };
  }
  const rowsOf = (text: string) => parse(text, { bom: true, columns: true }) as Record<string, string>[];

  test('nothing can be while there is no run', () => {
    for (const name of ['CSV', 'JSON', 'Print'])
      expect(review.one('button', name).hasAttribute('disabled'), name).toBe(true);
  });

  test('as CSV: a row for each run and decision, formulas as text', async () => {
    await review.handIn(GROUP, ...LEARNERS);
    const { name, type, text } = await saved('CSV');
    expect([name, type]).toEqual(['launch-day-review.csv', 'text/csv']);
    const rows = rowsOf(text);
    expect(rows.map(({ run, decision, letter }) => [run, decision, letter]).slice(0, 3)).toEqual([
      ['A', 'D01', 'b'],
      ['L1', 'D01', 'a'],
      ['L2', 'D01', 'a'],
    ]);
    expect(rows[0]!['firstVote']).toBe('a 2; b 4');
    expect(rows).toHaveLength(12);
    expect(rows.filter(({ decision }) => decision === 'D05').map(({ dissent }) => dissent)).toEqual([
      '',
      ...[1, 2, 3, 4, 5].map((n) => `'=Page ${n}, "unread"`),
    ]);
  });

  test('as JSON: the same rows, with the edition', async () => {
    await review.handIn(GROUP, ...LEARNERS);
    const csv = rowsOf((await saved('CSV')).text);
    const { name, type, text } = await saved('JSON');
    expect([name, type]).toEqual(['launch-day-review.json', 'application/json']);
    const { edition, rows } = JSON.parse(text) as { edition: string; rows: Record<string, string>[] };
    expect(edition).toBe(theCase.edition);
    expect(rows.map((row) => ({ ...row, dissent: row['dissent']!.replace(/^=/, "'=") }))).toEqual(csv);
  });

  test.each(['CSV', 'JSON'])(
    'of four learners, no reason, line or dissent stands in the %s',
    async (kind) => {
      await review.handIn(...LEARNERS.slice(0, 4), GROUP);
      const { text } = await saved(kind);
      expect(text).not.toContain('unread');
      for (const { text: reason } of theCase.decisions
        .find(({ id: each }) => each === 'D05')!
        .options.flatMap(({ reasons }) => reasons))
        expect(text).not.toContain(reason);
      await review.handIn(LEARNERS[4]!);
      expect((await saved(kind)).text).toContain('unread');
    },
  );

  test('on paper, by the browser', async () => {
    const print = vi.fn();
    window.print = print;
    await review.handIn(GROUP);
    await review.press('Print');
    expect(print).toHaveBeenCalledOnce();
  });
});

test('on the screen of four learners nothing of what one wrote can be read, wherever one presses', async () => {
  await review.handIn(...LEARNERS.slice(0, 4));
  for (const label of ['L1', 'L2', 'L3', 'L4']) {
    await review.press(new RegExp(`^Decision .*, run ${label}:`));
    expect(review.text()).toContain('no learner’s reasons are shown');
    expect(review.text()).not.toContain('unread');
    await review.press('Close');
  }
  await review.handIn(LEARNERS[4]!);
  await review.press(/^Decision .*, run L5:/);
  expect(review.text()).toContain('=Page 5, "unread"');
});

test('opens in an element, is left by its button, and is gone when closed', () => {
  const host = document.createElement('div');
  const deps = depsAtTest();
  const mounted = mountTrainer(host, deps);
  const leave = [...host.querySelectorAll('button')].find(({ textContent }) => textContent === 'Leave');
  leave!.click();
  expect(deps.left).toBe(1);
  mounted.destroy();
  expect(host.childElementCount).toBe(0);
});
