// Runs of any events of every kind come back from their file as they were, with their chain whole; one changed event breaks it there.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRun } from '../../src/play/file';
import { writeRun } from '../../src/play/write-run';
import {
  append,
  brokenAt,
  CONFIDENCES,
  DIRECTIONS,
  type Happening,
  type Run,
  type RunEvent,
} from '../../src/play/run';

const id = fc.stringMatching(/^[a-z][a-z0-9.-]{0,20}$/);
const few = fc.nat(500);
const line = fc.string({ unit: 'grapheme', maxLength: 60 });
const digest = fc.stringMatching(/^[0-9a-f]{8}$/);
const soundness = fc.integer({ min: 1, max: 5 });
const direction = fc.constantFrom(...DIRECTIONS);
const record = <T>(value: fc.Arbitrary<T>) => fc.dictionary(id, value, { maxKeys: 4, noNullPrototype: true });
const event = <K extends Happening['kind']>(kind: K, needed: object, optional: object = {}) =>
  fc.record(
    { kind: fc.constant(kind), ...needed, ...optional },
    { requiredKeys: ['kind', ...Object.keys(needed)] as never[] },
  ) as unknown as fc.Arbitrary<Extract<Happening, { kind: K }>>;

/** One for each kind there is; a kind without one does not compile. */
const KINDS: { [K in RunEvent['kind']]: fc.Arbitrary<Extract<Happening, { kind: K }>> } = {
  opened: event('opened', { document: id }),
  guessed: event('guessed', { guess: id }),
  voted: event(
    'voted',
    { decision: id, round: fc.constantFrom(1, 2), hands: record(few) },
    { undecided: few },
  ),
  cards: event('cards', { decision: id, read: few, dealt: few }),
  forecast: event(
    'forecast',
    { decision: id, readings: record(direction), confidence: fc.constantFrom(...CONFIDENCES) },
    { band: fc.record({ id, pick: fc.nat(4) }) },
  ),
  decided: event('decided', { choice: id, ms: fc.nat(1e9), digest }, { reason: id, line }),
  undecided: event('undecided', { decision: id, taken: id, ms: fc.nat(1e9), digest }),
  rated: event('rated', { decision: id, when: fc.constantFrom('before', 'after'), soundness }),
  alternatives: event('alternatives', { decision: id, picks: fc.array(id, { maxLength: 10 }) }),
  dissent: event('dissent', { decision: id, line }),
  contested: event('contested', { decision: id }, { line }),
  form: event('form', { form: fc.constantFrom('K7', 'K8'), fields: record(line) }),
  position: event('position', { decision: id, group: id, choice: id }),
  revealed: event('revealed', { decision: id }),
  headline: event('headline', { group: id, line }),
  wentBack: event('wentBack', { to: few }),
  replayed: event('replayed', { decision: id, choice: id }, { predicted: direction }),
};

const begun: Run = {
  format: 1,
  id: '0123456789abcdef',
  started: '2026-01-01T00:00:00.000Z',
  edition: '00000000.00000000',
  preset: 'alone',
  asks: ['D09'],
  language: 'en',
  mode: 'alone',
  groups: [{ letter: 'A', size: 7 }],
  events: [],
};
/** One event of every kind, in any order, and some more. */
const happenings = fc
  .tuple(fc.tuple(...Object.values(KINDS)), fc.array(fc.oneof(...Object.values(KINDS)), { maxLength: 10 }))
  .chain(([every, more]) =>
    fc.shuffledSubarray([...every, ...more], { minLength: every.length + more.length }),
  ) as fc.Arbitrary<Happening[]>;
const runs = fc
  .tuple(happenings, fc.array(fc.nat(1e7), { minLength: 30, maxLength: 30 }))
  .map(([list, times]) =>
    list.reduce((run, happening, index) => append(run, happening, times[index % times.length]!), begun),
  );

test('three hundred runs with every kind of event come back as they were', () => {
  fc.assert(
    fc.property(runs, (run) => {
      expect(readRun(writeRun(run))).toEqual({ ok: true, run });
      expect(brokenAt(run)).toBe(-1);
    }),
    { numRuns: 300, seed: 6 },
  );
}, 60_000);

test('times never fall, and an event that was changed is where the chain breaks', () => {
  fc.assert(
    fc.property(runs, fc.nat(), (run, pick) => {
      for (const [index, { at }] of run.events.entries())
        expect(at).toBeGreaterThanOrEqual(run.events[index - 1]?.at ?? 0);
      const where = pick % run.events.length;
      const changed = {
        ...run,
        events: run.events.map((each, index) => (index === where ? { ...each, at: each.at + 1 } : each)),
      };
      expect(brokenAt(changed)).toBe(where);
    }),
    { numRuns: 100, seed: 6 },
  );
}, 60_000);
