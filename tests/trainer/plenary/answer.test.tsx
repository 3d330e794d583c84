// @vitest-environment happy-dom
// One answer looked into: all that is on record, what was read and on offer, what a learner keeps to themselves.
import { afterEach, describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/review/answer';
import { rowsOf } from '../../../src/review/cohort';
import type { Reviewed } from '../../../src/review/entry';
import { AnswerDialog } from '../../../src/trainer/plenary/answer-dialog';
import { rendered, type Rendered } from '../../rendered';
import { answerWith, reviewedWith, sceneWith, systemWith, turnWith } from '../../review/by-hand';
import { theCase } from '../review-at-test';

const decision = theCase.decisions.find(({ id }) => id === 'D09')!;
const [note, owner, freeze] = decision.options;
const ALL: Partial<Answer> = {
  reason: note!.reasons[1]!.id,
  line: 'We wait for Baltimore.',
  dissent: 'Read page nine.',
  first: { [note!.id]: 2, [owner!.id]: 0, [freeze!.id]: 5 },
  final: { [note!.id]: 7 },
  positions: { A: note!.id, B: 'no.longer' },
  cards: { read: 3, dealt: 4 },
  forecast: { readings: { strain: 'down', accounts: 'up' }, confidence: 'fairly sure' },
  before: 4,
  after: 2,
  ms: 125_400,
};
const passage = (text: string) => ({ text, facts: [], basis: 'told' as const, argues: [] });
const choice = (id: string) => ({ id, text: `Say ${id}.`, short: id, hint: `It costs ${id}.` });

function answered(part: Partial<Answer> = {}, run: Partial<Reviewed> = {}): Reviewed {
  return reviewedWith({
    mode: 'group',
    answers: [answerWith('D05'), answerWith('D09', { choice: note!.id, ...part })],
    turns: [
      turnWith(),
      turnWith({
        system: systemWith({ organisation: { strain: 30 } }),
        scenes: [
          sceneWith({ decision: 'D05', passages: [passage('A scene before.')] }),
          sceneWith({ decision: 'D09', passages: [passage('The review lies here.'), passage('Page nine.')] }),
        ],
        choices: [choice(note!.id), choice(freeze!.id)],
        shut: [{ ...choice(owner!.id), reason: 'Nobody is left.' }],
      }),
      turnWith({ system: systemWith({ organisation: { strain: 60 } }) }),
    ],
    ...run,
  });
}

let page: Rendered;
let closed: number;
let walked: number[];
/** Opens the answer of one run to D09. */
async function opened(
  runs: readonly Reviewed[],
  run = 0,
  row = rowsOf(theCase, runs).at(-1)!,
): Promise<void> {
  closed = 0;
  walked = [];
  page = await rendered(
    <AnswerDialog
      row={row}
      run={run}
      runs={runs}
      label="A"
      onClose={() => closed++}
      onWalk={(turn) => walked.push(turn)}
    />,
  );
}
afterEach(() => page.close());
/** What is on record, name by name. */
const onRecord = () =>
  Object.fromEntries(
    [...page.host.querySelectorAll('dl > div')].map(({ children: [name, text] }) => [
      page.text(name),
      page.text(text),
    ]),
  );
/** What a fold shows; nothing where there is none of this name. */
const fold = (name: string) => {
  const found = [...page.host.querySelectorAll('details')].find(
    (each) => page.text(each.querySelector('summary')) === name,
  );
  return found && [...found.querySelectorAll('p, li')].map((each) => page.text(each));
};

describe('what is on record', () => {
  test('is read name by name', async () => {
    await opened([answered(ALL)]);
    expect(page.nameOf(page.one('dialog', /./))).toBe('What do we do with the review? · A');
    expect(onRecord()).toEqual({
      Reason: note!.reasons[1]!.text,
      'In their words': 'We wait for Baltimore.',
      Dissent: 'Read page nine.',
      'First vote': `5 ${freeze!.short} · 2 ${note!.short}`,
      'Final vote': `7 ${note!.short}`,
      Slips: `A: ${note!.short} · B: no.longer`,
      'Role cards read': '3 of 4',
      Forecast: 'Strain on people: said Down, went Up · Accounts: said Up · They were: Fairly sure.',
      Soundness: 'before 4, after 2',
      Time: '2 min 5 s',
    });
    expect(page.text(page.host.querySelector('.trainer-took'))).toBe(`a ${note!.short}`);
    expect(page.text()).not.toContain('Nothing more is on record.');
    expect(page.text()).not.toContain('could not decide');
    expect(page.text()).not.toContain('contested');
  });

  test.each<[string, Partial<Answer>, Record<string, string>]>([
    ['a rating never asked again', { before: 3 }, { Soundness: 'before 3, after –' }],
    ['no rating before', { after: 3 }, {}],
    ['no time at all', { ms: 0 }, { Time: '0 min 0 s' }],
    ['half an hour', { ms: 1_800_000 }, { Time: '30 min 0 s' }],
    ['nearly a minute', { ms: 59_600 }, { Time: '1 min 0 s' }],
    ['a vote of nobody', { first: { [note!.id]: 0 } }, {}],
    ['a reason no longer known', { reason: 'r99' }, {}],
    [
      'a reading no longer known',
      { forecast: { readings: { weather: 'same' }, confidence: 'guess' } },
      { Forecast: 'weather: said Same · They were: A guess.' },
    ],
  ])('%s', async (_name, part, said) => {
    await opened([answered(part)]);
    expect(onRecord()).toEqual(said);
  });

  test('nothing says so; a default and a contest are said first', async () => {
    await opened([answered({ undecided: true, contested: true })]);
    expect(onRecord()).toEqual({});
    expect(page.text()).toContain('Nothing more is on record.');
    expect(page.text()).toContain('They recorded that they could not decide.');
    expect(page.text()).toContain('They contested the result.');
  });
});

describe('beside it stands', () => {
  test('the scene of this decision only, what was on offer, and what was shut', async () => {
    await opened([answered()]);
    expect(fold('What they read')).toEqual(['The review lies here.', 'Page nine.']);
    expect(fold('What was on offer')).toEqual([
      `✓ Say ${note!.id}. It costs ${note!.id}.`,
      `Say ${freeze!.id}. It costs ${freeze!.id}.`,
      `Not on offer: ${owner!.id}. Nobody is left.`,
    ]);
    expect(page.host.querySelectorAll('li b')).toHaveLength(1);
  });

  test('what was really done, folded, and questions to ask', async () => {
    await opened([answered()]);
    expect(fold('What was really done')).toEqual([decision.record!.text]);
    expect(fold('Questions for this decision')).toEqual(decision.questions);
    const open = [...page.host.querySelectorAll('details')].map((each) => each.open);
    expect(open).toEqual([true, true, false, true]);
  });

  test('neither where the case has none', async () => {
    const { record: _record, questions: _questions, ...bare } = decision;
    const runs = [answered()];
    await opened(runs, 0, { ...rowsOf(theCase, runs).at(-1)!, decision: bare });
    expect([fold('What was really done'), fold('Questions for this decision')]).toEqual([
      undefined,
      undefined,
    ]);
    page.close();
    await opened(runs, 0, { ...rowsOf(theCase, runs).at(-1)!, decision: { ...bare, questions: [] } });
    expect(fold('Questions for this decision')).toBeUndefined();
  });
});

describe('a learner’s own words', () => {
  const alone = (count: number) => Array.from({ length: count }, () => answered(ALL, { mode: 'alone' }));
  const OWN = ['Reason', 'In their words', 'Dissent'];
  const HIDDEN = 'With fewer than five learners in the review, no learner’s reasons are shown.';

  test.each([
    [1, false],
    [4, false],
    [5, true],
    [9, true],
  ])('among %i learners are shown: %s', async (count, shown) => {
    await opened(alone(count));
    const names = Object.keys(onRecord());
    for (const name of OWN) expect(names.includes(name), name).toBe(shown);
    expect(names).toContain('First vote');
    expect(page.text().includes(HIDDEN)).toBe(!shown);
    for (const words of [note!.reasons[1]!.text, ALL.line!, ALL.dissent!])
      expect(page.text().includes(words), words).toBe(shown);
  });

  test('are not shown among four and a group; the group’s own are', async () => {
    const runs = [...alone(4), answered(ALL)];
    await opened(runs, 3);
    expect(page.text()).toContain(HIDDEN);
    page.close();
    await opened(runs, 4);
    expect(Object.keys(onRecord()).slice(0, 3)).toEqual(OWN);
    expect(page.text()).not.toContain(HIDDEN);
  });
});

test('closes by its button and by Esc, and leads on from where it was asked', async () => {
  await opened([answered()]);
  await page.press('Close');
  await page.key('Escape');
  expect(closed).toBe(2);
  await page.press('Step through this run from here');
  expect(walked).toEqual([1]);
});

test('there is nothing to look into where the run was not asked, or is gone', async () => {
  const runs = [answered(), reviewedWith()];
  for (const run of [1, 2]) {
    await opened(runs, run);
    expect(page.all('dialog')).toEqual([]);
    page.close();
  }
  await opened(runs);
});
