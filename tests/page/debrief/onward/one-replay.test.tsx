// @vitest-environment happy-dom
// One replay: a point, a change, what is expected, then what the model says with its band; once, and on record.
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { announce } from '../../../../src/page/announce';
import { OneReplay } from '../../../../src/page/debrief/onward/one-replay';
import type { Session } from '../../../../src/page/run/session';
import type { Band } from '../../../../src/model/ask/band';
import type { WhatIf } from '../../../../src/review/what-if';
import type * as WhatIfModule from '../../../../src/review/what-if';
import { rendered } from '../../../rendered';
import { playedOut, sessionOf } from '../run-ends';
import { columnsOf, onScreen, rowsIn, type Page } from '../tables';

/** What the sets of assumptions come to here, how many are asked for, and what is changed about the result. */
const made = vi.hoisted(() => ({
  low: 100_000,
  high: 3_000_000,
  central: 1_500_000,
  holds: 0.874,
  draws: [] as number[],
  result: {} as Partial<WhatIf>,
}));
vi.mock('../../../../src/page/announce', () => ({ announce: vi.fn() }));
vi.mock('../../../../src/review/what-if', async (original) => {
  const real = await original<typeof WhatIfModule>();
  return {
    ...real,
    whatIf: (...given: Parameters<typeof real.whatIf>) => ({ ...real.whatIf(...given), ...made.result }),
    *whatIfBandSteps(_case: unknown, { curve }: WhatIf, draws: number): Generator<number, Band<string>> {
      made.draws.push(draws);
      yield 1;
      const range = { low: made.low, mid: made.central, high: made.high };
      const measures = ['peopleThrough', 'service', 'costMillion', 'strain', 'capability', 'trust'];
      const keys = [...measures, ...curve.map(({ date }) => date)];
      const of = (value: unknown) => Object.fromEntries(keys.map((key) => [key, value]));
      return {
        draws,
        central: { ...of(made.central), strain: -4, trust: 0.2 },
        ranges: {
          ...of(range),
          strain: { low: -9, mid: -4, high: 2 },
          trust: { low: -0.4, mid: 0, high: 3 },
        },
        mean: { holdsThere: made.holds },
      } as Band<string>;
    },
  };
});

const history = playedOut('history');
let page: Page;
let session: Session;
/** What was said to those who listen. */
const said = () => vi.mocked(announce).mock.calls.map(([text]) => text);
beforeEach(() => {
  Object.assign(made, {
    low: 100_000,
    high: 3_000_000,
    central: 1_500_000,
    holds: 0.874,
    draws: [],
    result: {},
  });
  onScreen(1280);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.mocked(announce).mockClear();
});
afterEach(() => {
  page.close();
  vi.useRealTimers();
  vi.restoreAllMocks();
});
const draw = async (of = sessionOf(history)) => {
  session = of;
  page = await rendered(<OneReplay session={session} />);
};
const again = () => page.again(<OneReplay session={session} />);
const go = () => page.one('button', 'Show what the model says') as HTMLButtonElement;
const filled = async (direction = 'More') => {
  await page.fill('The decision', 'D05');
  await page.pick('Publish the technical interfaces only');
  await page.pick(direction);
};
const replays = () => session.run().events.filter(({ kind }) => kind === 'replayed');
const worked = async () => {
  await act(async () => void (await vi.advanceTimersByTimeAsync(40)));
  await page.settle();
  expect(page.text()).toContain('People through:');
};

describe('asking', () => {
  test('every decision with another option can be picked, and one thing is asked after the other', async () => {
    await draw();
    const titles = [...document.querySelectorAll('option')].map(({ textContent }) => textContent);
    expect(titles[0]).toBe('Choose one');
    expect(titles).toContain('Settle the rules early, or wait?');
    expect(titles).toHaveLength(history.turns().length);
    expect(page.all('option')).toEqual([]);
    await page.fill('The decision', 'D05');
    expect(page.text(document.querySelector('legend'))).toMatch(/^Instead of “.+”$/);
    expect(page.all('option', 'More')).toEqual([]);
    expect(go().disabled).toBe(true);
    await page.pick('Publish the technical interfaces only');
    expect(page.text()).toContain('By the end of the season, how many will have come through?');
    expect(go().disabled).toBe(true);
    await page.pick('Fewer');
    expect(go().disabled).toBe(false);
    expect(document.querySelector('article')!.className).toBe('sheet replay no-print');
  });

  test('the option taken is none of those instead', async () => {
    await draw();
    await page.fill('The decision', 'D09');
    expect(page.text(document.querySelector('legend'))).toBe('Instead of “Let the agency repair it”');
    expect(page.all('option', 'Let the agency repair it')).toEqual([]);
  });

  test('another point begins again, and no choice of the one before goes with it', async () => {
    await draw();
    await filled();
    await page.fill('The decision', 'D09');
    expect(page.all('option').filter((each) => (each as HTMLInputElement).checked)).toEqual([]);
    expect(go().disabled).toBe(true);
    await page.fill('The decision', '');
    expect(document.querySelector('fieldset')).toBeNull();
  });

  test('nothing is noted before all is said', async () => {
    await draw();
    await page.fill('The decision', 'D05');
    document.querySelector('form')!.requestSubmit();
    await page.settle();
    expect(replays()).toEqual([]);
  });

  test('sent, it is on record with what was expected, and reading goes on at the heading', async () => {
    await draw();
    await filled('Fewer');
    await page.press('Show what the model says');
    expect(replays()).toMatchObject([{ decision: 'D05', choice: 'rules.interfaces', predicted: 'down' }]);
    expect(document.activeElement).toBe(page.one('heading', 'One choice, the other way'));
    await again();
    expect(document.querySelector('form')).toBeNull();
    expect(document.querySelector('article')!.className).toBe('sheet replay');
    await worked();
  });
});

describe('the answer', () => {
  const asked = async (direction = 'More') => {
    await draw();
    await filled(direction);
    await page.press('Show what the model says');
    await again();
    await worked();
  };

  test('until it is there, how far it is; 200 sets of assumptions are tried', async () => {
    await draw();
    await filled();
    await page.press('Show what the model says');
    await again();
    expect(page.text()).toContain('Trying 200 sets of assumptions: 0 done.');
    await worked();
    expect(made.draws).toEqual([200]);
    expect(page.text()).not.toContain('Trying');
  });

  test('what was changed, what was expected and what the model says, with its band', async () => {
    await asked();
    const taken = theTaken();
    expect(page.text()).toContain(
      `“Settle the rules early, or wait?” With “Publish the technical interfaces only” instead of “${taken}”.`,
    );
    expect(page.text()).toMatch(
      /You expected: More\. The model says: (More|Fewer|About as many, within a tenth)\./,
    );
    expect(page.text()).toContain(
      'People through: +1.5 M. Over 200 sets of assumptions: +100,000 to +3 M. ' +
        'The direction holds in nine of ten sets of assumptions.',
    );
    expect(page.text()).toMatch(
      /In your run: The opening failed\. With the change: The opening (failed|held)\./,
    );
    expect(page.text()).toContain('Over sets of assumptions it holds in 87 of 100.');
    expect(page.text()).toContain('It is on your record that you looked.');
  });
  const theTaken = () => {
    const choice = history.turns().find(({ decided }) => decided?.decision === 'D05')!.decided!.choice;
    return session.theCase.decisions.find(({ id }) => id === 'D05')!.options.find(({ id }) => id === choice)!
      .short;
  };

  test.each([
    [-1, 5, 'The band crosses zero.'],
    [0, 5, 'The direction holds'],
    [-5, 0, 'The direction holds'],
    [-5, -1, 'The direction holds'],
  ])('a band from %i to %i: %s', async (low, high, words) => {
    Object.assign(made, { low, high });
    await asked();
    expect(page.text()).toContain(words);
  });

  test('is said once to those who listen, when it is there', async () => {
    await asked();
    expect(said()).toEqual([expect.stringMatching(/^You expected: More\. The model says: /)]);
  });

  test('found on record it is shown and not said', async () => {
    const replayed = { kind: 'replayed', decision: 'D05', choice: 'rules.interfaces' } as const;
    await draw(sessionOf(history, [{ ...replayed, predicted: 'same' }]));
    await worked();
    expect(page.text()).toContain('You expected: About as many, within a tenth.');
    expect(document.querySelector('form')).toBeNull();
    expect(said()).toEqual([]);
  });

  test('a record without what was expected says only what the model says', async () => {
    await draw(sessionOf(history, [{ kind: 'replayed', decision: 'D05', choice: 'rules.interfaces' }]));
    await worked();
    expect(page.text()).not.toContain('You expected');
  });

  test('its numbers stand in two tables: month by month, and each measure', async () => {
    made.result = {
      curve: [
        { date: '2013-10-01', yours: 10, other: 20 },
        { date: '2013-10-15', yours: 11, other: 21 },
        { date: '2013-11-01', yours: 1200, other: 0 },
        { date: '2014-04-19', yours: 5_400_000, other: 400_000 },
      ],
    };
    await asked();
    const [months, measures] = [...document.querySelectorAll('table')];
    expect(columnsOf(months, page)).toEqual([
      'Date',
      'Your run',
      'With the change',
      '5 of 100 below',
      '5 of 100 above',
    ]);
    expect(rowsIn(months, page)).toEqual([
      ['1 Oct 2013', '10', '20', '100,000', '3 M'],
      ['1 Nov 2013', '1,200', '0', '100,000', '3 M'],
      ['19 Apr 2014', '5.4 M', '400,000', '100,000', '3 M'],
    ]);
    expect(columnsOf(measures, page)).toEqual([
      'Where it ended',
      'Difference',
      '5 of 100 below',
      '5 of 100 above',
    ]);
    expect(rowsIn(measures, page)[0]).toEqual(['People through', '+1.5 M', '+100,000', '+3 M']);
    expect(rowsIn(measures, page)[3]).toEqual(['Strain on people', '−4', '−9', '+2']);
    expect(rowsIn(measures, page)[5]).toEqual(['Public trust', '0', '0', '+3']);
  });

  test('what had to change with it, and what followed, is named', async () => {
    made.result = {
      replaced: [{ decision: 'D09', was: 'review.note', now: 'review.freeze' }],
      followed: [
        { decision: 'D14', was: 'scope.drop', now: '' },
        { decision: 'D99', was: '', now: 'gone.option' },
      ],
    } as unknown as Partial<WhatIf>;
    await asked();
    expect(page.text()).toMatch(/Later choices that could not be kept: What do we do with the review\? \S/);
    expect(page.text()).toContain(
      'Decisions nobody asked you that went otherwise: What do we leave out?; D99 gone.option.',
    );
    page.close();
    made.result = { replaced: [], followed: [] };
    await asked();
    expect(page.text()).not.toContain('Later choices');
    expect(page.text()).not.toContain('went otherwise:');
  });
});
