// @vitest-environment happy-dom
// Why a number: parts by name and direction at once, how much only beside its band, rules and sources.
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Band } from '../../../../src/model/ask/band';
import type * as WhyModule from '../../../../src/model/ask/why';
import type { Contribution, DatedShare, Why } from '../../../../src/model/ask/why';
import { DATED } from '../../../../src/model/table/dated';
import type { Question } from '../../../../src/page/debrief/sheet/asked';
import { WhyDialog } from '../../../../src/page/debrief/why/why-dialog';
import { rendered } from '../../../rendered';
import { theCase } from '../../sessions';
import type { Page } from '../tables';

/** What the model answers in these tests, and what it was asked. */
const model = vi.hoisted(() => ({
  answer: { contributions: [], dated: [] } as { contributions: unknown[]; dated: unknown[] },
  bands: {} as Record<string, [central: number, low: number, high: number]>,
  asked: [] as unknown[][],
}));
vi.mock('../../../../src/model/ask/why', async (original) => ({
  ...(await original<typeof WhyModule>()),
  why: (_case: unknown, ...given: unknown[]) => {
    model.asked.push(['why', ...given]);
    return model.answer as unknown as Why;
  },
  *whyBandSteps(_case: unknown, ...given: unknown[]): Generator<number, Band<string>> {
    model.asked.push(['band', ...given]);
    yield 1;
    const entries = Object.entries(model.bands);
    return {
      draws: 200,
      central: Object.fromEntries(entries.map(([id, [central]]) => [id, central])),
      ranges: Object.fromEntries(entries.map(([id, [, low, high]]) => [id, { low, mid: low, high }])),
      mean: {},
    };
  },
}));
const optionOf = (id: string) => {
  const decision = theCase.decisions.find((each) => each.id === id)!;
  return { decision, option: decision.options[0]!, effect: decision.options[0]!.effects[0]! };
};
const [FIRST, SECOND] = [optionOf('D01'), optionOf('D04')];
const contribution = (of: typeof FIRST, by: number, more: Partial<Contribution> = {}): Contribution => ({
  decision: of.decision.id,
  option: of.option.id,
  chosen: true,
  by,
  rows: [],
  via: [],
  turnsOpening: false,
  ...more,
});
const QUESTION: Question = {
  of: 'strain',
  date: '2013-04-04',
  choices: { D01: FIRST.option.id },
  value: 61.4,
};

let page: Page;
const closed = vi.fn();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  Object.assign(model, { answer: { contributions: [], dated: [] }, bands: {}, asked: [] });
});
afterEach(() => {
  page.close();
  vi.useRealTimers();
});
const later = async (ms = 40) => {
  await act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
  await page.settle();
};
const draw = async (question = QUESTION) => {
  page = await rendered(<WhyDialog theCase={theCase} question={question} onClose={closed} />);
};
/** The answer with its bands. */
const answered = async (contributions: Contribution[], dated: DatedShare[] = [], question = QUESTION) => {
  model.answer = { contributions, dated };
  await draw(question);
  await later();
  await later();
};
const parts = () => [...document.querySelectorAll('.why-part')].map((each) => page.text(each));

test('which number is asked, then the answer, and what it is worth', async () => {
  await draw();
  page.one('dialog', 'Why 61?');
  expect(page.text()).toContain('Strain on people, 4 April 2013.');
  expect(page.text()).toContain('Working it out.');
  await later(29);
  expect(model.asked).toEqual([]);
  await later(1);
  expect(page.text()).not.toContain('Working it out.');
  expect(page.text()).toContain('No choice moved this number by much.');
  expect(page.text()).toContain('From the model. What it cannot say stands on its own page.');
  expect(model.asked).toEqual([['why', QUESTION.choices, 'strain', '2013-04-04', undefined, 5]]);
});

test('of a measure what it counts is said instead of a date', async () => {
  await draw({ ...QUESTION, of: 'profile.trust', value: 22 });
  expect(page.text()).toContain('Public trust: patience left at the end, 0 to 100.');
});

test('the parts stand at once, by name and direction; how much only once its band is there', async () => {
  model.bands = { [FIRST.option.id]: [12, 8, 15], [SECOND.option.id]: [-4, -6, -2] };
  model.answer = {
    contributions: [contribution(FIRST, 12), contribution(SECOND, -4, { chosen: false })],
    dated: [],
  };
  await draw();
  await later();
  expect(parts()).toEqual([
    `Raised it: ${FIRST.option.short} ${FIRST.decision.title} (your choice)`,
    `Lowered it: ${SECOND.option.short} ${SECOND.decision.title} (not asked; it followed)`,
  ]);
  expect(page.text()).toContain('Largest first. Each part is the number less what it would be without');
  expect(page.text()).toContain('How much is being worked out, over sets of assumptions: 0 of 200.');
  await later();
  expect(parts()[0]).toContain('By +12. Over 200 sets of assumptions: +8 to +15.');
  expect(parts()[1]).toContain('By −4. Over 200 sets of assumptions: −6 to −2.');
  expect(page.text()).not.toContain('being worked out');
  expect(document.querySelectorAll('.why-measured')).toHaveLength(1);
  expect(model.asked[1]).toEqual([
    'band',
    QUESTION.choices,
    'strain',
    '2013-04-04',
    [FIRST.option.id, SECOND.option.id],
    200,
  ]);
});

describe('what the band says', () => {
  test.each<[string, [number, number, number], string[]]>([
    ['inside it', [5, 2, 8], []],
    ['at its end', [8, 2, 8], []],
    ['it crosses zero', [5, -2, 8], ['it moves the number the other way']],
    ['it ends at zero', [5, 0, 8], []],
    ['it ends at zero from below', [-5, -8, 0], []],
    ['beyond it', [9, 2, 8], ['it moves it further than in 95 of 100']],
    ['short of it', [1, 2, 8], ['it moves it less than in 95 of 100']],
    ['beyond it, downwards', [-9, -8, -2], ['it moves it further than in 95 of 100']],
    ['short of it, downwards', [-1, -8, -2], ['it moves it less than in 95 of 100']],
  ])('%s', async (_name, band, says) => {
    model.bands = { [FIRST.option.id]: band };
    await answered([contribution(FIRST, band[0])]);
    const said = [
      'it moves the number the other way',
      'it moves it further than in 95 of 100',
      'it moves it less than in 95 of 100',
    ];
    expect(said.filter((each) => parts()[0]!.includes(each))).toEqual(says);
  });

  test('of a percentage it is in points, with a decimal; of dollars in millions', async () => {
    model.bands = { [FIRST.option.id]: [12.34, 0.02, 15] };
    await answered([contribution(FIRST, 12)], [], { ...QUESTION, of: 'reportedReadiness', value: 80 });
    expect(parts()[0]).toContain('By +12.3 percentage points. Over 200 sets of assumptions: 0 to +15.');
    page.close();
    await answered([contribution(FIRST, 12)], [], { ...QUESTION, of: 'profile.costMillion', value: 800 });
    expect(parts()[0]).toContain('By +$12 M. Over 200 sets of assumptions: $0 M to +$15 M.');
  });
});

test('what would show as nothing is left out; five choices stand there at most', async () => {
  const others = ['D03', 'D05', 'D07', 'D09', 'D14'].map(optionOf);
  await answered([...others, FIRST, SECOND].map((of, index) => contribution(of, 9 - index)));
  expect(parts()).toHaveLength(5);
  page.close();
  await answered([contribution(FIRST, 0.4), contribution(SECOND, 0.6)]);
  expect(parts()).toEqual([expect.stringContaining(SECOND.option.short)]);
});

test('on the way to it, by direction; what shows as the same is not told; and where the opening turns', async () => {
  await answered([
    contribution(FIRST, 12, {
      via: [
        { reading: 'candour', value: 30, without: 50 },
        { reading: 'clarity', value: 60, without: 40 },
        { reading: 'capability', value: 40.2, without: 40.4 },
      ],
      turnsOpening: true,
    }),
    contribution(SECOND, 5, { via: [{ reading: 'capability', value: 40.2, without: 40.4 }] }),
  ]);
  expect(parts()[0]).toContain('On the way, because of it: Candour lower; Clarity higher.');
  expect(parts()[0]).toContain('Without it the opening would have gone the other way.');
  expect(parts()[1]).not.toContain('On the way');
  expect(parts()[1]).not.toContain('opening');
});

describe('its rules', () => {
  const row = (by: number, effect = FIRST.effect, number = 0) => ({
    option: FIRST.option.id,
    row: number,
    effect,
    by,
  });
  /** Each rule with what is folded below it. */
  const rows = () => {
    for (const each of document.querySelectorAll('details')) each.open = true;
    return [...document.querySelectorAll('.why-rows > li')].map((each) => page.text(each));
  };

  test('each says why, with the rule and its source', async () => {
    await answered([
      contribution(FIRST, 12, {
        rows: [
          row(-9, {
            id: 'clarity',
            value: -3,
            why: 'Nobody senior answers for "delivery".',
            source: 'ORG-09',
          }),
          row(2, { id: 'strain', value: 4.256, why: 'It grows.', source: 'assumption' }, 1),
        ],
      }),
    ]);
    expect(rows()[0]).toContain(
      'Downwards: Nobody senior answers for “delivery”. Rule and source ' +
        `What it moves: where clarity tends to. By −3 (points); row clarity of ${FIRST.option.id}. `,
    );
    expect(rows()[0]).toContain(theCase.facts['ORG-09']!.fact);
    expect(rows()[1]).toBe(
      'Upwards: It grows. Rule and source What it moves: where strain tends to. ' +
        `By +4.26 (points); row strain of ${FIRST.option.id}. Source: an assumption of the model.`,
    );
  });

  test('three at most, and none that is less than a hundredth of the whole', async () => {
    const by = [50, 1.01, 1, 0.5, 40, 30].map((each, number) =>
      row(each, { ...FIRST.effect, why: `Row ${number}.` }, number),
    );
    await answered([contribution(FIRST, -100, { rows: by })]);
    expect(rows().map((each) => /Row \d/.exec(each)![0])).toEqual(['Row 0', 'Row 1', 'Row 4']);
    page.close();
    await answered([contribution(FIRST, 12)]);
    expect(document.querySelector('.why-rows')).toBeNull();
  });
});

test('what nobody chose stands below: two dated facts at most, with their source', async () => {
  const dated = DATED.slice(0, 3).map((each, index) => ({ row: each, by: 6 - 4 * index }));
  model.bands = { [dated[0]!.row.id]: [6, 4, 8], [dated[1]!.row.id]: [2, 1, 3] };
  await answered([], dated);
  expect(page.text()).toContain('What nobody in the department chose');
  expect(parts()).toHaveLength(2);
  expect(parts()[0]).toMatch(
    /^Raised it: States had not said whether .* By \+6\. Over 200 sets of assumptions: \+4 to \+8\./,
  );
  expect(parts()[0]).toContain(theCase.facts[DATED[0].fact]!.fact);
  page.close();
  await answered([contribution(FIRST, 3)], [{ row: DATED[0], by: 0.2 }]);
  expect(page.text()).not.toContain('What nobody in the department chose');
});
