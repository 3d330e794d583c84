// @vitest-environment happy-dom
// How it was judged: ratings before and after, ways picked, figures foreseen, and how the desk was used.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FiguresForeseen } from '../../../../src/page/debrief/judged/figures-foreseen';
import { Judgement } from '../../../../src/page/debrief/judged/judgement';
import type { Session } from '../../../../src/page/run/session';
import type { Happening } from '../../../../src/play/run';
import type { FigureForeseen } from '../../../../src/review/figures';
import { rendered } from '../../../rendered';
import { answerWith, logged, reviewedWith } from '../../../review/by-hand';
import { sessionAt, theCase } from '../../sessions';
import { columnsOf, onScreen, rowsIn, type Page } from '../tables';

let page: Page;
beforeEach(() => onScreen(1280));
afterEach(() => {
  page.close();
  vi.restoreAllMocks();
});
type RatingRow = [decision: string, before: number | null, after: number | null];
const draw = async (rated: readonly RatingRow[] = [], happenings: readonly Happening[] = []) => {
  const base = sessionAt('D01');
  const session: Session = { ...base, run: () => ({ ...base.run(), events: logged(happenings) }) };
  const answers = rated.map(([decision, before, after]) => answerWith(decision, { before, after }));
  page = await rendered(<Judgement session={session} reviewed={reviewedWith({ answers })} />);
};
const point = () => page.text(document.querySelector('article > p'));

describe('soundness', () => {
  test('nothing rated and nothing named', async () => {
    await draw([['D01', null, null]]);
    expect(point()).toMatch(/^You rated no choice and named no figure\. That is allowed\./);
    expect(page.all('heading').map(page.nameOf)).toEqual(['How you judged', 'How you used the desk']);
  });

  test.each<[string, RatingRow[], string]>([
    [
      'one twice, moved by two',
      [['D01', 4, 2]],
      'You rated one choice twice, before and looking back; one moved by two or more.',
    ],
    [
      'two twice, moved by one and by none',
      [
        ['D01', 4, 3],
        ['D04', 2, 2],
      ],
      'You rated 2 choices twice, before and looking back; no rating moved by two or more.',
    ],
    [
      'three twice, two moved, up and down',
      [
        ['D01', 1, 5],
        ['D04', 5, 3],
        ['D09', 3, 3],
      ],
      'You rated 3 choices twice, before and looking back; 2 moved by two or more.',
    ],
    [
      'one once',
      [['D01', 4, null]],
      'You rated one choice once, before or looking back: only two ratings show what the result did to your judgement.',
    ],
    [
      'two once and one twice',
      [
        ['D01', null, 4],
        ['D04', 2, 3],
        ['D09', 5, null],
      ],
      'You rated one choice twice, before and looking back; no rating moved by two or more. ' +
        'You rated 2 choices once, before or looking back: ' +
        'only two ratings show what the result did to your judgement.',
    ],
  ])('%s', async (_name, rated, words) => {
    await draw(rated);
    expect(point()).toBe(words);
  });

  test('each rating stands in the table, those left open as a dash', async () => {
    await draw([
      ['D01', 4, 2],
      ['D03', null, null],
      ['D04', null, 3],
      ['D09', 5, null],
    ]);
    const table = document.querySelector('table');
    expect(columnsOf(table, page)).toEqual(['Decision', 'When you decided', 'Looking back']);
    expect(rowsIn(table, page)).toEqual([
      ['Who owns the whole?', '4', '2'],
      ['Who joins the pieces?', '–', '3'],
      ['What do we do with the review?', '5', '–'],
    ]);
  });

  test.each([
    [4, 3, false],
    [4, 2, true],
    [4, 5, false],
    [4, null, false],
    [null, 4, false],
  ])('only a rating that moved by two asks back: %s to %s', async (before, after, asks) => {
    await draw([['D01', before, after]]);
    expect(page.text().includes('was it new information, or the result?')).toBe(asks);
  });
});

test('the ways picked at a pause are named', async () => {
  await draw(
    [['D09', 3, null]],
    [
      { kind: 'alternatives', decision: 'D09', picks: ['w1', 'w2'] },
      { kind: 'alternatives', decision: 'D09', picks: ['w4', 'w2'] },
    ],
  );
  expect([...document.querySelectorAll('.plain-list li')].map((each) => page.text(each))).toEqual([
    'One engineer reads page nine, and mends by June what it describes.',
    'The reviewers come back in July, and say which repairs were real.',
  ]);
  expect(page.text()).toContain('It could as well have gone so You picked these at the two pauses.');
});

test('how the desk was used: papers each once, goings-back, results contested', async () => {
  await draw();
  expect(page.text()).toContain(
    'You opened no document before deciding. You went back to no decision. You contested no result.',
  );
  page.close();
  const opened = (document: string): Happening => ({ kind: 'opened', document });
  await draw(
    [],
    [
      opened('d01-memo'),
      opened('d01-memo'),
      { kind: 'contested', decision: 'D01' },
      { kind: 'wentBack', to: 0 },
    ],
  );
  expect(page.text()).toContain(
    'You opened 1 document before deciding. You went back 1 time; it stays on record. You contested 1 result.',
  );
  page.close();
  await draw([], [opened('a'), opened('b'), { kind: 'wentBack', to: 0 }, { kind: 'wentBack', to: 0 }]);
  expect(page.text()).toContain(
    'You opened 2 documents before deciding. You went back 2 times; it stays on record.',
  );
});

describe('figures foreseen', () => {
  const bands = theCase.decisions.flatMap(({ bands: all }) => all ?? []);
  const ready = bands.find(({ id }) => id === 'ready')!;
  const people = bands.find(({ unit }) => unit === 'people')!;
  const foreseen = async (rows: FigureForeseen[]) => {
    page = await rendered(<FiguresForeseen rows={rows} />);
    return [...document.querySelectorAll('li')].map((each) => page.text(each));
  };

  test('none, no heading', async () => {
    await foreseen([]);
    expect(page.text()).toBe('');
  });

  test('each beside what it came to, and how many bands off', async () => {
    expect(
      await foreseen([
        { band: ready, pick: 3, value: 71.6, off: 0 },
        { band: ready, pick: 4, value: 31, off: 3 },
        { band: people, pick: 0, value: 1234, off: 1 },
      ]),
    ).toEqual([
      `${ready.question} You said: 70 to 90 %. So it was: 72 %.`,
      `${ready.question} You said: 90 % or more. It came to 31 %. 3 bands off.`,
      `${people.question} You said: Under ${people.edges[0]!.toLocaleString('en-GB')}. It came to 1,234. One band off.`,
    ]);
    expect(page.all('heading').map(page.nameOf)).toEqual(['Figures you foresaw']);
  });

  test('how many came to their band is said first', async () => {
    const session = sessionAt('');
    const turns = session.turns();
    const asked = turns.filter(({ asks }) => asks === 'D09').length;
    expect(asked).toBe(1);
    const events = session.run().events.flatMap((event) =>
      event.kind === 'decided' && event.choice.startsWith('review.')
        ? [
            ...logged([
              {
                kind: 'forecast',
                decision: 'D09',
                readings: {},
                confidence: 'guess',
                band: { id: 'ready', pick: 0 },
              },
            ]),
            event,
          ]
        : [event],
    );
    const run = { ...session.run(), events };
    page = await rendered(
      <Judgement session={{ ...session, run: () => run }} reviewed={reviewedWith({ turns, answers: [] })} />,
    );
    expect(point()).toMatch(/^[01] of 1 figures came to the band you named\.$/);
    expect(page.text()).toContain('You said: Under 30 %.');
  });
});
