// @vitest-environment happy-dom
// What was foreseen: how many came out, the score in words, certain and wrong with the opposite first, all in a table.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Foresight } from '../../../../src/page/debrief/judged/foresight';
import { AskWhy, type Question } from '../../../../src/page/debrief/sheet/asked';
import type { Confidence, Direction } from '../../../../src/play/run';
import { rendered } from '../../../rendered';
import { answerWith, reviewedWith, systemWith, turnWith } from '../../../review/by-hand';
import { theCase } from '../../sessions';
import { onScreen, type Page } from '../tables';

let page: Page;
const asked = vi.fn<(question: Question) => void>();
beforeEach(() => onScreen(1280));
afterEach(() => {
  page.close();
  asked.mockClear();
  vi.restoreAllMocks();
});

/** One decision: what was said of strain and of pages that fail, how sure, and what both came to. */
interface SaidAndCame {
  strain?: Direction;
  errors?: Direction;
  sure: Confidence;
  to: { strain: number; errorPercent: number };
}
const ASKED = ['D01', 'D03', 'D04', 'D05', 'D07'];

/** A run that begins with strain 50 and 20 % of pages failing, and forecasts at each decision. */
async function draw(said: readonly SaidAndCame[]) {
  const answers = said.map(({ strain, errors, sure }, index) =>
    answerWith(ASKED[index]!, {
      forecast: {
        readings: { ...(strain ? { strain } : {}), ...(errors ? { errorPercent: errors } : {}) },
        confidence: sure,
      },
    }),
  );
  const states = [{ strain: 50, errorPercent: 20 }, ...said.map(({ to }) => to)];
  const turns = states.map(({ strain, errorPercent }, index) =>
    turnWith({
      number: index,
      asks: ASKED[index] ?? '',
      date: `2013-0${index + 1}-05`,
      decided:
        index > 0 ? { decision: ASKED[index - 1]!, choice: `choice-${index}`, undecided: false } : null,
      system: systemWith({
        date: `2013-0${index + 1}-06`,
        opening: 'failed',
        organisation: { strain },
        service: { errorPercent },
      }),
    }),
  );
  page = await rendered(
    <AskWhy.Provider value={asked}>
      <Foresight theCase={theCase} reviewed={reviewedWith({ answers, turns })} />
    </AskWhy.Provider>,
  );
}
const wrong = () => [...document.querySelectorAll('.wrong-list li')].map((each) => page.text(each));

test('without a forecast that is said, and nothing else', async () => {
  await draw([]);
  expect(page.text()).toBe(
    'What you foresaw You made no forecast. That is allowed; next time, one tap shows you more than any table.',
  );
});

test('right and certain: how many, how well, and nothing to ask back', async () => {
  await draw([{ strain: 'up', errors: 'down', sure: 'certain', to: { strain: 60, errorPercent: 10 } }]);
  expect(page.text()).toContain(
    '2 of 2 directions came out as you said. Your forecasts and how sure you were of them fit well.',
  );
  expect(page.text()).toContain('Brier score 0.00: 0 is best, 0.67 knows nothing, 2 is certain and wrong.');
  expect(page.text()).toContain('You were never certain and wrong about these readings.');
  expect(page.text()).not.toContain('What did you know');
  expect(page.text()).not.toContain('scored on what was true');
  expect(wrong()).toEqual([]);
});

test('never certain is said to be so', async () => {
  await draw([{ strain: 'up', errors: 'up', sure: 'fairly sure', to: { strain: 60, errorPercent: 10 } }]);
  expect(page.text()).toContain('1 of 2 directions came out as you said.');
  expect(page.text()).toContain('You were never certain, so you could not be certain and wrong.');
});

describe('certain and wrong', () => {
  const OPPOSITE = 'Strain on people. You said: Down. It went: Up.';
  const STAYED = 'Pages that fail. You said: Up. It went: Same.';

  test('the opposite of what was said stands before what only stayed, each with its numbers', async () => {
    await draw([
      { errors: 'up', sure: 'certain', to: { strain: 50, errorPercent: 20 } },
      { strain: 'down', sure: 'certain', to: { strain: 60, errorPercent: 20 } },
    ]);
    expect(wrong()).toEqual([
      `How to buy it ${OPPOSITE} 50 → 60`,
      `Who owns the whole? ${STAYED} 20 % → 20 %`,
    ]);
    expect(page.text()).toContain('What did you know that the model does not?');
    expect(page.text()).not.toContain('in the table.');
    await page.press('Strain on people 60: why?');
    expect(asked.mock.calls[0]![0]).toEqual({
      of: 'strain',
      date: '2013-03-06',
      value: 60,
      choices: { D01: 'choice-1', D03: 'choice-2' },
    });
  });

  test.each([
    [4, 'One more stands in the table.'],
    [5, '2 more stand in the table.'],
  ])('of %i three stand there, the others in the table', async (count, more) => {
    await draw(
      Array.from({ length: count }, (_each, index) => ({
        strain: 'down',
        sure: 'certain',
        to: { strain: 55 + 5 * index, errorPercent: 20 },
      })),
    );
    expect(wrong()).toHaveLength(3);
    expect(page.text()).toContain(more);
    expect(document.querySelectorAll('.forecast-rows li')).toHaveLength(count);
  });

  test('said to stay and did not is wrong, but not the opposite', async () => {
    await draw([
      { strain: 'same', sure: 'certain', to: { strain: 60, errorPercent: 20 } },
      { errors: 'up', sure: 'certain', to: { strain: 60, errorPercent: 5 } },
    ]);
    expect(wrong().map((line) => line.split('.')[0])).toEqual([
      'How to buy it Pages that fail',
      'Who owns the whole? Strain on people',
    ]);
  });
});

test('the table has every forecast with how sure, both numbers, and its score', async () => {
  await draw([
    { strain: 'up', errors: 'up', sure: 'guess', to: { strain: 60, errorPercent: 10 } },
    { strain: 'same', sure: 'certain', to: { strain: 61, errorPercent: 10 } },
  ]);
  expect([...document.querySelectorAll('.forecast-rows li')].map((each) => page.text(each))).toEqual([
    'Strain on people 5 Jan 2013 · Who owns the whole? You said: Up (A guess). It went: Up, 50 to 60. Brier 0.45',
    'Pages that fail 5 Jan 2013 · Who owns the whole? You said: Up (A guess). It went: Down, 20 % to 10 %. Brier 0.80',
    'Strain on people 5 Feb 2013 · How to buy it You said: Same (Certain). It went: Same, 60 to 61. Brier 0.00',
  ]);
});

describe('of the report', () => {
  /** With no candour the report follows the plan, month by month; nothing has run from end to end. */
  const reported = async (said: Direction, dates = ['D01']) => {
    const system = (index: number) =>
      systemWith({ opening: 'pending', organisation: { candour: 0 }, date: `2012-0${1 + 2 * index}-01` });
    const answers = dates.map((decision) =>
      answerWith(decision, {
        forecast: { readings: { reportedReadiness: said }, confidence: 'certain' as const },
      }),
    );
    const turns = [...dates, ''].map((asks, index) =>
      turnWith({ number: index, asks, date: `2012-0${1 + 2 * index}-01`, system: system(index) }),
    );
    page = await rendered(<Foresight theCase={theCase} reviewed={reviewedWith({ answers, turns })} />);
  };

  test('right about the report only is told, and scored on what was true', async () => {
    await reported('up');
    expect(page.text()).toContain('1 of 1 directions came out as you said.');
    expect(page.text()).toContain(
      'Forecasts of the report before the opening, scored on what was true: 1.85.',
    );
    expect(page.text()).toContain('Right about the report, wrong about the site');
    expect(wrong()).toEqual([
      'Who owns the whole? You said the report would go up, and so it was. What ran from end to end went no further.',
    ]);
  });

  test('wrong about the report is not', async () => {
    await reported('down');
    expect(page.text()).not.toContain('Right about the report');
  });

  test('three of them stand there at most', async () => {
    await reported('up', ASKED.slice(0, 4));
    expect(wrong().filter((line) => line.includes('the report would go up'))).toHaveLength(3);
  });
});
