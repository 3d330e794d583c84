// @vitest-environment happy-dom
// Decisions beside the record: one line each, folded; opened, why it was taken and what was really done.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DecisionsBeside } from '../../../../src/page/debrief/judged/decisions-beside';
import type { Playthrough } from '../../../../src/play/playthrough';
import type { Happening } from '../../../../src/play/run';
import { reviewedOf } from '../../../../src/review/entry';
import { rendered } from '../../../rendered';
import { theCase } from '../../sessions';
import { playedOut, sessionOf } from '../run-ends';
import { onScreen, type Page } from '../tables';

let page: Page;
beforeEach(() => onScreen(1280));
afterEach(() => {
  page.close();
  vi.restoreAllMocks();
});
const history = playedOut('history');
const held = playedOut('held');
const draw = async (play: Playthrough, noted: readonly Happening[] = []) => {
  const session = sessionOf(play, noted);
  const reviewed = reviewedOf(theCase, session.run(), session.turns());
  page = await rendered(<DecisionsBeside session={session} reviewed={reviewed} />);
  return session;
};
const lines = () => page.all('button').filter((each) => each.classList.contains('beside-line'));
const bodies = () => [...document.querySelectorAll<HTMLElement>('.beside-body')];
const open = () => lines().map((each) => each.getAttribute('aria-expanded') === 'true');
const point = () => page.text(document.querySelector('article > p'));
const titleOf = (id: string) => theCase.decisions.find((each) => each.id === id)!.title;

test('as history: every line says so, but for what never happened', async () => {
  await draw(history);
  const decided = history
    .turns()
    .slice(1)
    .map((turn) => turn.decided!);
  expect(lines()).toHaveLength(decided.length);
  for (const [index, { decision, choice }] of decided.entries()) {
    const row = theCase.decisions.find(({ id }) => id === decision)!;
    const option = row.options.find(({ id }) => id === choice)!;
    const text = page.text(lines()[index]!);
    expect(text).toContain(`${row.title} ${option.short}`);
    expect(text).toMatch(/^\d+ \w{3,4} 201\d /);
    expect(text.endsWith('as it was done') && !text.endsWith('not as it was done')).toBe(
      option.mark === 'took',
    );
  }
  expect(point()).toBe(`${decided.length} decisions; ${decided.length} as it was done.`);
});

test('otherwise: how many were as it was done is counted, the others say they were not', async () => {
  await draw(held);
  const same = lines().filter((line) => /(?<!not )as it was done$/.test(page.text(line))).length;
  const other = lines().filter((line) => page.text(line).endsWith('not as it was done')).length;
  expect(other).toBeGreaterThan(2);
  const counted = same === 0 ? 'none' : same === 1 ? 'one' : String(same);
  expect(point()).toBe(`${lines().length} decisions; ${counted} as it was done.`);
  // A branch that never happened has no record to be like.
  const without = lines().length - same - other;
  expect(
    bodies().filter((each) => each.textContent.includes('no record: this branch never happened')),
  ).toHaveLength(without);
});

test('any number of lines can be opened, and folded again', async () => {
  await draw(history);
  expect(open().some(Boolean)).toBe(false);
  expect(bodies().every(({ hidden }) => hidden)).toBe(true);
  for (const line of [lines()[1]!, lines()[2]!]) {
    line.click();
    await page.settle();
  }
  expect(open().slice(0, 4)).toEqual([false, true, true, false]);
  expect(
    bodies()
      .slice(0, 4)
      .map(({ hidden }) => hidden),
  ).toEqual([true, false, false, true]);
  lines()[1]!.click();
  await page.settle();
  expect(open().slice(0, 4)).toEqual([false, false, true, false]);
});

describe('opened', () => {
  const opened = async (decision: string, noted: readonly Happening[] = [], play = history) => {
    const session = await draw(play, noted);
    const line = lines().find((each) => page.text(each).includes(titleOf(decision)))!;
    line.click();
    await page.settle();
    return { session, body: line.closest('li')!.querySelector('.beside-body')! };
  };
  const yours = (body: Element) => page.text(body.querySelector('.beside-yours'));

  test('the reason picked, in the words it had, and the line typed', async () => {
    const base = reviewedOf(theCase, history.run(), history.turns());
    const session = sessionOf(history);
    const option = theCase.decisions[0]!.options.find(({ id }) => id === base.answers[0]!.choice)!;
    const answers = base.answers.map((answer, index) => ({
      ...answer,
      reason: index === 0 ? option.reasons[1]!.id : '',
      line: index === 0 ? 'Nobody asked me.' : '',
    }));
    page = await rendered(<DecisionsBeside session={session} reviewed={{ ...base, answers }} />);
    expect(yours(bodies()[0]!)).toMatch(/^Your reason/);
    const shown = bodies()[0]!.querySelector('.beside-yours')!;
    expect([...shown.querySelectorAll('p')].slice(0, 3).map(({ textContent }) => textContent)).toEqual([
      'Your reason',
      option.reasons[1]!.text,
      '“Nobody asked me.”',
    ]);
    const other = bodies()[1]!.querySelector('.beside-yours')!;
    expect([...other.querySelectorAll('p')].slice(0, 2).map(({ textContent }) => textContent)).toEqual([
      'Your reason',
      'You gave none.',
    ]);
    expect(other.textContent).not.toContain('“”');
  });

  test('the record beside it: what was taken, what was said, and its sources', async () => {
    const { body } = await opened('D09', [], held);
    const record = body.querySelector('.beside-record')!;
    expect(page.text(record)).toMatch(
      /^The record Let the agency repair it\. The Secretary was briefed on 4 April/,
    );
    expect(record.querySelector('summary')!.textContent).toBe('Sources');
  });

  test('the form of the rescue team, where it was filled in', async () => {
    const { body } = await opened('D22', [
      { kind: 'form', form: 'K7', fields: { members: 'trades', line: 'All in one place.' } },
    ]);
    expect(yours(body)).toContain('Who is in it One from each trade, agency and firms together');
    expect(yours(body)).toContain('You “All in one place.”');
    expect(body.querySelector('.form-given')).not.toBeNull();
    expect(bodies().filter((each) => each.querySelector('.form-given'))).toHaveLength(1);
  });

  test('of a form without a line of one’s own no line is shown', async () => {
    const { body } = await opened('D22', [{ kind: 'form', form: 'K7', fields: { members: 'trades' } }]);
    expect(yours(body)).toContain('Who is in it One from each trade');
    expect(yours(body)).not.toContain('“');
  });

  test('a result can be contested here', async () => {
    const { session, body } = await opened('D04');
    body.querySelector<HTMLButtonElement>('.contest button')!.click();
    await page.settle();
    body.querySelector('form')!.requestSubmit();
    await page.settle();
    expect(session.run().events.at(-1)).toMatchObject({ kind: 'contested', decision: 'D04' });
  });
});

test('what was left undecided says so beside what followed', async () => {
  const session = sessionOf(history);
  const reviewed = reviewedOf(theCase, session.run(), session.turns());
  const turns = reviewed.turns.map((turn) =>
    turn.decided ? { ...turn, decided: { ...turn.decided, undecided: turn.number === 2 } } : turn,
  );
  page = await rendered(<DecisionsBeside session={session} reviewed={{ ...reviewed, turns }} />);
  expect(
    lines()
      .map((each) => page.text(each).includes('(could not decide)'))
      .slice(0, 3),
  ).toEqual([false, true, false]);
});
