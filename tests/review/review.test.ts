// The review of real runs of the real story: what is read, where they parted, what is suggested, what stays private.
import { beforeAll, describe, expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';
import { RECORD_COLUMNS, recordRows } from '../../src/review/record';
import { toCsv } from '../../src/export/csv';
import { parse } from 'csv-parse/sync';
import { makeCode } from '../../src/play/code';
import { writeRun } from '../../src/play/write-run';
import type { Case } from '../../src/play/case';
import { append, type Run } from '../../src/play/run';
import { answersOf } from '../../src/review/answer';
import { rowsOf, showsReasons } from '../../src/review/cohort';
import { entryOfCode, entryOfFile, type Entry, type Reviewed } from '../../src/review/entry';
import { pointOf, suggested } from '../../src/review/partings';
import { historyProfile, profileOf } from '../../src/review/profile';
import { compared, rosterOf } from '../../src/review/roster';
import { routesOf } from '../../src/review/routes';
import { madeRun } from './made-run';

const WORDS = {
  learner: (n: number) => `L${n}`,
  code: (n: number) => `C${n}`,
  again: (label: string, n: number) => `${label} (${n})`,
};
const group = (letter: string, size: number) => [{ letter, size }];
const hex = (n: number) => n.toString(16).padStart(16, '0');

let theCase: Case;
let a: Run;
let b: Run;
let c: Run;
const read = (run: Run): Entry => entryOfFile(theCase, `${run.id}.json`, writeRun(run));
const reviewed = (run: Run): Reviewed => read(run).run!;

beforeAll(() => {
  theCase = compiledOnce();
  a = madeRun(theCase, {
    id: hex(1),
    preset: 'class-60',
    groups: group('A', 7),
    letters: { D09: 'a', D18: 'a' },
    first: { D09: { a: 4, b: 3 }, D18: { a: 6, b: 1 } },
    dissent: { D18: 'Nobody has seen the test result.' },
    sound: { D09: [4, 2], D18: [3, 4] },
    forecast: {
      D09: { social: 'down', technical: 'down', confidence: 'certain' },
      D18: { social: 'up', technical: 'up', confidence: 'guess' },
    },
  });
  b = madeRun(theCase, {
    id: hex(2),
    preset: 'class-60',
    groups: group('B', 8),
    letters: { D09: 'b', D18: 'b' },
    first: { D09: { b: 8 } },
  });
  c = madeRun(theCase, {
    id: hex(3),
    preset: 'class-60',
    groups: group('C', 6),
    letters: { D09: 'a', D18: '-' },
  });
}, 120_000);

describe('what is handed in', () => {
  test('a whole run is ok and replays to its end', () => {
    const entry = read(a);
    expect([entry.status, entry.reason, entry.note, entry.run!.ended]).toEqual(['ok', '', '', true]);
    expect(entry.run!.answers.map(({ decision }) => decision).slice(0, 2)).toEqual(['D09', 'D14']);
  });

  test('a changed event is altered and replayed all the same', () => {
    const changed = {
      ...a,
      events: a.events.map((event) => (event.kind === 'dissent' ? { ...event, line: 'All agreed.' } : event)),
    };
    const entry = read(changed);
    expect([entry.status, entry.reason, entry.run!.ended]).toEqual(['altered', 'chainBroken', true]);
  });

  test('a digest of other rules stops the replay there, and what came before is kept', () => {
    const { events: _events, ...header } = a;
    let other: Run = { ...header, events: [] };
    let taken = 0;
    for (const { at, hash: _hash, ...happening } of a.events) {
      const changed =
        happening.kind === 'decided' && ++taken === 2 ? { ...happening, digest: '00000000' } : happening;
      other = append(other, changed, at);
    }
    const entry = read(other);
    expect([entry.status, entry.reason, entry.where]).toEqual(['diverged', 'digestDiffers', 1]);
    expect(entry.run!.answers[0]!.choice).toBe(answersOf(theCase, a)[0]!.choice);
  });

  test.each([
    ['', 'notJson'],
    ['{"format": 1', 'notJson'],
    ['[]', 'notARun'],
    ['{"format": 9, "events": []}', 'otherFormat'],
    ['{"format": 1, "events": [{}]}', 'badShape'],
  ])('%j is unreadable: %s', (text, reason) => {
    const entry = entryOfFile(theCase, 'x.json', text);
    expect([entry.status, entry.reason, entry.run]).toEqual(['unreadable', reason, null]);
  });

  test('a class code brings choices, first votes and forecasts, under the letter keyed before it', () => {
    const entry = entryOfCode(theCase, ` b: ${makeCode(theCase, a, 'class').toLowerCase()} `);
    expect([entry.status, entry.source]).toEqual(['ok', 'class code']);
    expect(entry.run!.groups).toEqual([{ letter: 'B', size: 0 }]);
    const [first] = entry.run!.answers;
    const file = answersOf(theCase, a)[0]!;
    expect([first!.choice, first!.forecast, first!.reason, first!.dissent]).toEqual([
      file.choice,
      file.forecast,
      '',
      '',
    ]);
    expect(Object.values(first!.first!).filter((count) => count > 0)).toEqual([4, 3]);
  });

  test('a mistyped code says so', () => {
    const code = makeCode(theCase, a, 'route');
    expect(entryOfCode(theCase, `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`).reason).toBe(
      'badCheck',
    );
    expect(entryOfCode(theCase, 'what?').reason).toBe('badCharacter');
  });

  test('of two copies of a run the longer one counts, in whatever order they come', () => {
    const short = {
      ...a,
      events: a.events.slice(0, a.events.findIndex(({ kind }) => kind === 'decided') + 1),
    };
    for (const order of [
      [short, a],
      [a, short],
    ]) {
      const roster = rosterOf(order.map(read), WORDS);
      expect(compared(roster).map(({ run }) => run.answers.length)).toEqual([answersOf(theCase, a).length]);
      expect(roster.filter(({ copy }) => copy)).toHaveLength(1);
    }
    expect(compared(rosterOf([read(a), read(a)], WORDS))).toHaveLength(1);
  });

  test('groups stand by letter, then learners; two groups of one letter stay apart', () => {
    const learner = madeRun(theCase, { id: hex(9), preset: 'alone-short', stopAfter: 2 });
    const other = { ...b, id: hex(8) };
    const entries = [learner, b, a, other].map(read);
    expect(compared(rosterOf(entries, WORDS)).map(({ label }) => label)).toEqual(['A', 'B', 'B (2)', 'L1']);
  });
});

describe('side by side', () => {
  test('rows stand in date order, and a row parted where those asked took different options', () => {
    const rows = rowsOf(theCase, [a, b, c].map(reviewed));
    const dates = rows.map(({ decision }) => decision.date);
    expect(dates).toEqual([...dates].sort());
    expect(rows.find(({ decision }) => decision.id === 'D09')!.parted).toBe(true);
    expect(rows.find(({ decision }) => decision.id === 'D14')!.parted).toBe(false);
  });

  test('a cell says whether it was asked, told, absent or not reached', () => {
    const learner = reviewed(
      madeRun(theCase, { id: hex(4), preset: 'alone-short', letters: { D05: 'b' }, stopAfter: 2 }),
    );
    const rows = rowsOf(theCase, [reviewed(a), learner]);
    const kinds = (id: string) =>
      rows.find(({ decision }) => decision.id === id)?.cells.map(({ kind }) => kind);
    expect(kinds('D05')).toEqual(['told', 'asked']);
    expect(kinds('D09')).toEqual(['asked', 'ahead']);
    const ends = rows.filter(({ decision }) => decision.when !== 'always');
    expect(
      ends.every(
        ({ decision, cells }) =>
          cells[0]!.kind ===
          (decision.when === reviewed(a).turns.at(-1)!.system.opening ? 'asked' : 'absent'),
      ),
    ).toBe(true);
  });

  test('what was noted before a going back goes with the decision', () => {
    const played = madeRun(theCase, {
      id: hex(5),
      preset: 'class-60',
      groups: group('A', 7),
      first: { D09: { a: 5, b: 2 } },
      dissent: { D09: 'Read page nine.' },
      stopAfter: 1,
    });
    const back = append(played, { kind: 'wentBack', to: 0 }, 99);
    expect(answersOf(theCase, back)).toEqual([]);
    const decided = played.events.find((event) => event.kind === 'decided')!;
    const again = append(
      back,
      {
        kind: 'decided',
        choice: decided.kind === 'decided' ? decided.choice : '',
        ms: 5,
        digest: '0'.repeat(8),
      },
      100,
    );
    expect(answersOf(theCase, again).map(({ first, dissent }) => [first, dissent])).toEqual([[null, '']]);
  });

  test('could not decide is an answer of its own', () => {
    expect(reviewed(c).answers.find(({ decision }) => decision === 'D18')).toMatchObject({ undecided: true });
  });

  test('each run is on one route', () => {
    const routes = routesOf([a, b, c].map(reviewed));
    expect(routes.flatMap(({ runs }) => Object.values(runs).flat()).sort()).toEqual([0, 1, 2]);
    expect(routes.find(({ launch }) => launch === 'staged')!.runs.pending).toEqual([]);
  });

  test('a profile only at the end, and history has one of its own', () => {
    expect(
      profileOf(reviewed(madeRun(theCase, { id: hex(6), preset: 'alone-short', stopAfter: 1 }))),
    ).toBeNull();
    expect(profileOf(reviewed(a))!.peopleThrough).toBeGreaterThan(0);
    expect(historyProfile(theCase).peopleThrough).toBeGreaterThan(1_000_000);
  });
});

describe('points to talk about', () => {
  const at = (runs: Reviewed[], id: string) =>
    pointOf(
      rowsOf(theCase, runs).find(({ decision }) => decision.id === id)!,
      runs,
    );

  test('each ground weighs as the learning design says, and names its runs', () => {
    const runs = [a, b, c].map(reviewed);
    const review = at(runs, 'D09');
    const found = Object.fromEntries(review.grounds.map(({ ground, runs: holding }) => [ground, holding]));
    expect(found).toMatchObject({ options: [0, 1, 2], split: [0], soundness: [0] });
    const launch = at(runs, 'D18');
    expect(launch.grounds.map(({ ground }) => ground)).toContain('dissent');
    expect(launch.grounds.map(({ ground }) => ground)).not.toContain('split');
    expect(launch.grounds.map(({ ground }) => ground)).not.toContain('soundness');
    for (const { score, grounds } of [review, launch])
      expect(score).toBe(grounds.reduce((sum, { ground }) => sum + (ground === 'options' ? 2 : 1), 0));
  });

  test('at most three, best first, and nothing from a single smooth run', () => {
    const points = suggested(rowsOf(theCase, [a, b, c].map(reviewed)), [a, b, c].map(reviewed));
    expect(points.length).toBeLessThanOrEqual(3);
    expect(points.map(({ score }) => score)).toEqual(
      points.map(({ score }) => score).sort((one, other) => other - one),
    );
    expect(points[0]!.row.decision.id).toBe('D09');
    expect(suggested(rowsOf(theCase, [reviewed(b)]), [reviewed(b)])).toEqual([]);
  });
});

describe('what leaves the review', () => {
  const learners = (count: number) =>
    Array.from({ length: count }, (_none, n) =>
      reviewed(madeRun(theCase, { id: hex(100 + n), preset: 'alone-short', stopAfter: 1 })),
    );

  test('with fewer than five learners no reason of a learner is shown; a group keeps its own', () => {
    const four = [reviewed(a), ...learners(4)];
    expect(four.map((run) => showsReasons(run, four))).toEqual([true, false, false, false, false]);
    const five = learners(5);
    expect(five.every((run) => showsReasons(run, five))).toBe(true);
    const rows = recordRows(
      theCase,
      four,
      four.map((_run, n) => `R${n}`),
    );
    expect(rows.filter(({ run, reason }) => run !== 'R0' && reason !== '')).toEqual([]);
    expect(rows.filter(({ run, reason }) => run === 'R0' && reason !== '').length).toBeGreaterThan(0);
  });

  test('CSV comes back cell by cell, and no cell is a formula', () => {
    const runs = [a, b].map(reviewed);
    const rows = recordRows(theCase, runs, ['A', 'B']);
    const back = parse(toCsv(RECORD_COLUMNS, rows), { columns: true, bom: true }) as Record<string, string>[];
    expect(back).toEqual(rows);
    expect(rows.find(({ run, decision }) => run === 'A' && decision === 'D09')!.firstVote).toBe('a 4; b 3');
    expect(toCsv(['cell'], [{ cell: '=1+1' }, { cell: 'a "b", c\nd' }])).toBe(
      '\uFEFFcell\r\n\'=1+1\r\n"a ""b"", c\nd"\r\n',
    );
  });
});
