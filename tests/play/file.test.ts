// The run file: every event kind round-trips, and damaged files give a reason and never throw.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';
import { headerOf, playOut } from '../../src/cli/writers/exploring';
import type { Case } from '../../src/play/case';
import { FILE_REASONS, readRun } from '../../src/play/file';
import { writeRun } from '../../src/play/write-run';
import { replay } from '../../src/play/replay';
import { append, brokenAt, type Happening, type Run } from '../../src/play/run';

let theCase: Case;
let run: Run;
beforeAll(() => {
  theCase = compiledOnce();
  const kinds: Happening[] = [
    { kind: 'opened', document: 'slides' },
    { kind: 'guessed', guess: 'composite' },
    { kind: 'voted', decision: 'D09', round: 2, hands: { 'review.note': 4 }, undecided: 1 },
    { kind: 'cards', decision: 'D09', read: 3, dealt: 4 },
    {
      kind: 'forecast',
      decision: 'D09',
      readings: { strain: 'up' },
      confidence: 'guess',
      band: { id: 'ready', pick: 2 },
    },
    { kind: 'rated', decision: 'D09', when: 'before', soundness: 4 },
    { kind: 'alternatives', decision: 'D09', picks: ['x1', 'x2'] },
    { kind: 'dissent', decision: 'D09', line: 'Who tells Spanish speakers?' },
    { kind: 'contested', decision: 'D09' },
    { kind: 'form', form: 'K7', fields: { members: 'all' } },
    { kind: 'position', decision: 'D09', group: 'A', choice: 'review.note' },
    { kind: 'revealed', decision: 'D09' },
    { kind: 'headline', group: 'A', line: 'Six by lunch' },
    { kind: 'replayed', decision: 'D09', choice: 'review.owner', predicted: 'down' },
    { kind: 'wentBack', to: 3 },
    { kind: 'undecided', decision: 'D05', taken: 'rules.hold', ms: 3, digest: '0123abcd' },
  ];
  run = kinds.reduce(
    (sofar, happening, index) => append(sofar, happening, 1e6 + index),
    playOut(theCase, headerOf(theCase, 'alone', 3), ({ choices }) => choices[0]!.id).run(),
  );
});

describe('the run file', () => {
  test('every event kind comes back as it was, and the chain holds', () => {
    const read = readRun(writeRun(run));
    expect(read).toEqual({ ok: true, run });
    expect(read.ok && brokenAt(read.run)).toBe(-1);
  });

  test.each([
    ['', 'notJson'],
    ['{', 'notJson'],
    ['[]', 'notARun'],
    ['null', 'notARun'],
    ['"run"', 'notARun'],
    ['{"format":2,"events":[]}', 'otherFormat'],
    ['{"format":1,"events":[]}', 'badShape'],
  ])('%s is refused as %s', (text, reason) => {
    expect(readRun(text)).toMatchObject({ ok: false, reason });
  });

  test('an unknown event kind or field is refused by its place', () => {
    expect(readRun(writeRun(run).replace('"kind":"dissent"', '"kind":"digression"'))).toMatchObject({
      ok: false,
      reason: 'badShape',
    });
    expect(readRun(writeRun(run).replace('"read":3', '"read":-3'))).toMatchObject({
      ok: false,
      reason: 'badShape',
      detail: expect.stringContaining('events.') as string,
    });
  });

  test('three thousand damaged files give a reason, or replay, and never throw', () => {
    const text = writeRun(run);
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(40),
        fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('0', '"', '}', ',', '1e999', '\u0000', 'null')),
        (place, cut, junk) => {
          const read = readRun(text.slice(0, place) + junk + text.slice(place + cut));
          if (!read.ok) expect(FILE_REASONS).toContain(read.reason);
        },
      ),
      { numRuns: 3000, seed: 1 },
    );
  }, 60_000);

  test('two hundred files with one value changed are replayed or refused, never silently wrong', () => {
    const text = writeRun(run);
    const places = [...text.matchAll(/"(choice|digest|ms|to|at|decision|preset|kind)":\s?("?[\w.]+"?)/g)];
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom('"review.owner"', '7', '"ffffffff"', '0', '"class-90"'),
        (place, value) => {
          const start = place.index + place[0].length - place[2]!.length;
          const read = readRun(text.slice(0, start) + value + text.slice(start + place[2]!.length));
          if (!read.ok || value === place[2]) return;
          expect(replay(theCase, read.run).status).not.toBe('ok');
        },
      ),
      { numRuns: 200, seed: 1 },
    );
  }, 60_000);
});
