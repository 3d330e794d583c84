// @vitest-environment happy-dom
// Points to talk about: each says on what grounds, names the runs, and asks a question.
import { afterEach, expect, test } from 'vitest';
import type { DecisionRow } from '../../../src/review/cohort';
import type { Parting } from '../../../src/review/partings';
import { Points } from '../../../src/trainer/views/points';
import { rendered, type Rendered } from '../../rendered';
import { answerWith } from '../../review/by-hand';
import { theCase } from '../review-at-test';

const decision = theCase.decisions.find(({ id }) => id === 'D09')!;
const [a, b, c] = decision.options;
const cell = (option: typeof a | null) => ({
  kind: 'asked' as const,
  option: option ?? null,
  answer: answerWith('D09'),
  turn: 0,
});
const row: DecisionRow = { decision, cells: [cell(a!), cell(b!), cell(c!), cell(a!)], parted: true };
const point = (grounds: Parting['grounds'], part: Partial<DecisionRow> = {}): Parting => ({
  row: { ...row, ...part },
  score: 4,
  grounds,
});

let page: Rendered;
let shown: string[];
async function points(all: readonly Parting[], labels = ['A', 'B', 'C', 'D']): Promise<void> {
  shown = [];
  page = await rendered(<Points points={all} labels={labels} onShow={(id) => shown.push(id)} />);
}
afterEach(() => page.close());
const lines = () => [...page.host.querySelectorAll('ul li')].map((line) => page.text(line));

test('each ground in words, with the runs it holds for', async () => {
  await points([
    point([
      { ground: 'options', runs: [0, 1, 2, 3] },
      { ground: 'split', runs: [1] },
      { ground: 'sure', runs: [0, 3] },
      { ground: 'soundness', runs: [2] },
      { ground: 'dissent', runs: [0, 1, 2] },
    ]),
  ]);
  expect(lines()).toEqual([
    '3 different choices',
    'First vote divided: B',
    'Certain, and it went another way: A, D',
    'Soundness moved by two or more: C',
    'Dissent on record: A, B, C',
  ]);
  expect(page.text()).toContain('score 4 of 6');
  expect(page.text(page.host.querySelector('h3'))).toBe('What do we do with the review?');
});

test.each([
  [6, 'Dissent on record: L1, L2, L3, L4, L5, L6'],
  [7, 'Dissent on record: 7 runs'],
])('%i runs: %s', async (count, line) => {
  const runs = Array.from({ length: count }, (_none, at) => at);
  await points(
    [point([{ ground: 'dissent', runs }])],
    runs.map((at) => `L${at + 1}`),
  );
  expect(lines()).toEqual([line]);
});

test('asks the question of the decision, or one that fits any', async () => {
  const { questions: _questions, ...without } = decision;
  await points([point([{ ground: 'dissent', runs: [0] }])]);
  expect(page.text()).toContain(`“${decision.questions![0]}”`);
  page.close();
  await points([point([{ ground: 'dissent', runs: [0] }], { decision: without })]);
  expect(page.text()).toContain(
    '“You chose differently here. What were you looking at when that made sense?”',
  );
});

test('a press asks for the row; in their order, and a word where there are none', async () => {
  const other = { ...decision, id: 'D14', title: 'Another' };
  await points([
    point([{ ground: 'dissent', runs: [0] }], { decision: other }),
    point([{ ground: 'options', runs: [0, 1] }]),
  ]);
  expect([...page.host.querySelectorAll('h3')].map((head) => page.text(head))).toEqual([
    'Another',
    'What do we do with the review?',
  ]);
  for (const button of page.all('button', 'Show the row')) button.click();
  expect(shown).toEqual(['D14', 'D09']);
  page.close();
  await points([]);
  expect(page.text()).toBe(
    'Nothing stands out yet. With two runs or more, the points where they part appear here.',
  );
});
