// What is handed in: files and codes, whole, damaged, altered, of another edition.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';
import type { Case } from '../../src/play/case';
import { makeCode } from '../../src/play/code';
import { append, type Run } from '../../src/play/run';
import { writeRun } from '../../src/play/write-run';
import { answersOf } from '../../src/review/answers';
import { entryOfCode, entryOfFile, type Entry } from '../../src/review/entry';
import { answerWith } from './by-hand';
import { madeRun } from './made-run';

const theCase = compiledOnce();
const whole = madeRun(theCase, {
  id: '1'.padStart(16, '0'),
  preset: 'class-45',
  groups: [{ letter: 'A', size: 7 }],
  letters: { D09: 'a', D18: '-' },
  first: { D09: { a: 4, b: 3 } },
  dissent: { D18: 'Nobody has seen the test result.' },
  forecast: { D09: { social: 'down', technical: 'down', confidence: 'certain' } },
});
const short = madeRun(theCase, { id: '2'.padStart(16, '0'), preset: 'alone-short', stopAfter: 1 });
const read = (run: Run, from: Case = theCase): Entry => entryOfFile(from, `${run.id}.json`, writeRun(run));

/** The run with something else in its events, chained as if it had been played so. */
function rechained(run: Run, change: (event: Run['events'][number], index: number) => object): Run {
  let made: Run = { ...run, events: [] };
  for (const [index, event] of run.events.entries()) {
    const { at, hash: _hash, ...happening } = { ...event, ...change(event, index) };
    made = append(made, happening, at);
  }
  return made;
}

describe('a file', () => {
  test('that is whole is ok and replays to its end', () => {
    const { run, ...rest } = read(whole);
    expect(rest).toEqual({
      source: 'file',
      name: '0000000000000001.json',
      status: 'ok',
      reason: '',
      note: '',
      where: -1,
      detail: '',
    });
    const { turns, answers, ...header } = run!;
    expect(header).toEqual({
      id: whole.id,
      preset: 'class-45',
      mode: 'group',
      groups: [{ letter: 'A', size: 7 }],
      asks: ['D09', 'D18', 'D22', 'B2', 'D30'],
      ended: true,
    });
    expect(answers.map(({ decision }) => decision).slice(0, 2)).toEqual(['D09', 'D18']);
    expect(turns).toHaveLength(answers.length + 1);
    expect(answers[1]).toMatchObject({ undecided: true, dissent: 'Nobody has seen the test result.' });
  });

  test('that stops early has not ended', () => {
    const { run } = read(short);
    expect([run!.ended, run!.turns.length, run!.answers.length]).toEqual([false, 2, 1]);
  });

  test('with a changed event is altered at that entry, and replayed all the same', () => {
    const at = short.events.findIndex(({ kind }) => kind === 'decided');
    const events = short.events.map((event, index) => (index === at ? { ...event, ms: 1 } : event));
    const entry = read({ ...short, events });
    expect([entry.status, entry.reason, entry.where]).toEqual(['altered', 'chainBroken', at]);
    expect(entry.run!.answers[0]!.ms).toBe(1);
  });

  test('of other rules stops where they differ; what came before is kept', () => {
    const two = madeRun(theCase, { id: '3'.padStart(16, '0'), preset: 'alone-short', stopAfter: 2 });
    const last = two.events.length - 1;
    const other = rechained(
      { ...two, edition: theCase.edition.replace(/^./, (first) => (first === '0' ? '1' : '0')) },
      (_event, index) => (index === last ? { digest: '00000000' } : {}),
    );
    const entry = read(other);
    expect([entry.status, entry.reason, entry.note, entry.where]).toEqual([
      'diverged',
      'digestDiffers',
      'otherRules',
      1,
    ]);
    expect(entry.run!.turns).toHaveLength(3);
  });

  test('whose choice is gone keeps only the answers that were shown', () => {
    const other = rechained(short, (event) => (event.kind === 'decided' ? { choice: 'rules.burn' } : {}));
    const entry = read(other);
    expect([entry.status, entry.reason, entry.where]).toEqual(['diverged', 'choiceGone', 0]);
    expect([entry.run!.turns.length, entry.run!.answers]).toEqual([1, []]);
  });

  test.each([
    ['', 'notJson', ''],
    ['{"format": 1', 'notJson', ''],
    ['[]', 'notARun', ''],
    ['{"format": 9, "events": []}', 'otherFormat', '9'],
    ['{"format": 1, "events": [{}]}', 'badShape', 'id'],
  ])('%j is unreadable: %s', (text, reason, said) => {
    const { detail, ...entry } = entryOfFile(theCase, 'x.json', text);
    expect(entry).toEqual({
      source: 'file',
      name: 'x.json',
      status: 'unreadable',
      reason,
      note: '',
      where: -1,
      run: null,
    });
    expect(detail).toBe(said);
  });

  test('that our own story cannot bear is named, and does not take the others with it', () => {
    expect(read(short, { ...theCase, ink: {} })).toMatchObject({
      source: 'file',
      name: '0000000000000002.json',
      status: 'unreadable',
      reason: 'storyStopped',
      run: null,
    });
  });
});

describe('a code', () => {
  test('of a class brings choices, first votes and forecasts, under the letter keyed before it', () => {
    const code = makeCode(theCase, whole, 'class');
    const entry = entryOfCode(theCase, ` b: ${code.toLowerCase()} `);
    expect([entry.status, entry.source, entry.reason, entry.where]).toEqual(['ok', 'class code', '', -1]);
    expect(entry.name).toBe(`b: ${code.toLowerCase()}`);
    const { turns, answers, ...header } = entry.run!;
    expect(header).toEqual({
      id: code.replaceAll('-', ''),
      preset: 'class-45',
      mode: 'group',
      groups: [{ letter: 'B', size: 0 }],
      asks: ['D09', 'D18', 'D22', 'B2', 'D30'],
      ended: true,
    });
    expect(turns).toHaveLength(answers.length + 1);
    const [first] = answers;
    const file = answersOf(theCase, whole)[0]!;
    expect(first).toEqual(
      answerWith('D09', { choice: file.choice, forecast: file.forecast, first: first!.first }),
    );
    expect(Object.values(first!.first!).filter((count) => count > 0)).toEqual([4, 3]);
  });

  test.each([
    ['', []],
    ['A:', [{ letter: 'A', size: 0 }]],
    ['c = ', [{ letter: 'C', size: 0 }]],
    ['d :', [{ letter: 'D', size: 0 }]],
  ])('of a route led by %j', (lead, groups) => {
    const entry = entryOfCode(theCase, `${lead}${makeCode(theCase, short, 'route')}`);
    expect([entry.source, entry.status]).toEqual(['route code', 'ok']);
    expect(entry.run).toMatchObject({ groups, mode: 'alone', preset: 'alone-short', ended: false });
    expect(entry.run!.id).toBe(makeCode(theCase, short, 'route').replaceAll('-', ''));
  });

  test('that is mistyped, or nothing of the kind, says so', () => {
    const code = makeCode(theCase, short, 'route');
    const mistyped = `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`;
    expect(entryOfCode(theCase, mistyped)).toEqual({
      source: 'code',
      name: mistyped,
      status: 'unreadable',
      reason: 'badCheck',
      note: '',
      where: -1,
      detail: '',
      run: null,
    });
    expect(entryOfCode(theCase, 'what?').reason).toBe('badCharacter');
    expect(entryOfCode(theCase, '7: 1C5Y').reason).toBe('badCharacter');
    expect(entryOfCode(theCase, 'AB: 1C5Y').reason).toBe('badCharacter');
    expect(entryOfCode(theCase, '  ').reason).toBe('empty');
  });

  test('whatever is typed, an entry comes back and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (typed) => {
        expect(entryOfCode(theCase, typed).run === null).toBe(entryOfCode(theCase, typed).reason !== '');
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
