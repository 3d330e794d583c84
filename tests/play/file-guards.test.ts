// Each field of a run file at the edge of its range: the last value that is read, and the first that is refused.
import { describe, expect, test } from 'vitest';
import { readRun } from '../../src/play/file';

const HASH = 'a'.repeat(64);
const STAMP = { at: 0, hash: HASH };
const HEADER = {
  format: 1,
  id: '0123456789abcdef',
  started: '2026-01-01T00:00:00.000Z',
  edition: '01234567.89abcdef',
  preset: 'alone',
  asks: ['D01'],
  language: 'en',
  mode: 'alone',
  groups: [],
  events: [],
};
const read = (run: object) => readRun(JSON.stringify(run));
const withHeader = (change: object) => read({ ...HEADER, ...change });
const withEvent = (event: object) => withHeader({ events: [{ ...STAMP, ...event }] });
const list = <T>(length: number, value: T) => Array.from({ length }, () => value);

const decided = (change: object) => ({ kind: 'decided', choice: 'a', ms: 0, digest: '01234567', ...change });
const cards = (read: unknown, dealt: unknown = 4) => ({ kind: 'cards', decision: 'D09', read, dealt });
const rated = (soundness: unknown) => ({ kind: 'rated', decision: 'D09', when: 'after', soundness });
const opened = (document: unknown) => ({ kind: 'opened', document });

describe('the header', () => {
  test.each([
    ['id', '0123456789abcdef', '0123456789abcde'],
    ['id', 'ffffffffffffffff', '0123456789abcdeff'],
    ['id', '0000000000000000', '0123456789ABCDEF'],
    ['started', '2026-12-31T23:59:59.999Z', '2026-01-01'],
    ['edition', '00000000.00000000', '0000000.00000000'],
    ['edition', 'ffffffff.ffffffff', 'ffffffff-ffffffff'],
    ['preset', 'class-120', 'class-30'],
    ['asks', list(60, 'D01'), list(61, 'D01')],
    ['asks', ['D'], []],
    ['asks', ['x'.repeat(80)], ['x'.repeat(81)]],
    ['asks', ['x'], ['']],
    ['language', 'en', 'e'],
    ['language', `en-${'x'.repeat(17)}`, `en-${'x'.repeat(18)}`],
    ['language', 'pt-BR', 'pt_BR'],
    ['mode', 'group', 'pair'],
    ['groups', list(12, { letter: 'A', size: 0 }), list(13, { letter: 'A', size: 0 })],
    ['groups', [{ letter: 'A', size: 500 }], [{ letter: 'A', size: 501 }]],
    ['groups', [], [{ letter: 'A' }]],
    ['groups', [], [{ letter: 'A', size: 3, name: 'Ines' }]],
  ])('%s: %j is read, %j is not', (field, good, bad) => {
    expect(withHeader({ [field]: good })).toMatchObject({ ok: true, run: { [field]: good } });
    expect(withHeader({ [field]: bad })).toMatchObject({ ok: false, reason: 'badShape' });
  });

  test('a field that is not known, or missing, is refused', () => {
    expect(withHeader({ name: 'Ines' })).toMatchObject({ ok: false, reason: 'badShape', detail: 'name' });
    const { mode: _mode, ...without } = HEADER;
    expect(read(without)).toMatchObject({ ok: false, reason: 'badShape', detail: 'mode' });
  });
});

describe('events', () => {
  test.each([
    [opened('x'), opened('')],
    [opened('x'.repeat(80)), opened('x'.repeat(81))],
    [opened('x'), opened(7)],
    [cards(0), cards(-1)],
    [cards(500), cards(501)],
    [cards(3, 4), cards(3, 4.5)],
    [rated(1), rated(0)],
    [rated(5), rated(6)],
    [rated(3), rated(2.5)],
    [decided({ ms: 0 }), decided({ ms: -1 })],
    [decided({ ms: 1e9 }), decided({ ms: 1e9 + 1 })],
    [decided({ ms: 7 }), decided({ ms: 0.5 })],
    [decided({ line: 'x'.repeat(2000) }), decided({ line: 'x'.repeat(2001) })],
    [decided({ line: '' }), decided({ reason: '' })],
    [decided({ digest: 'ffffffff' }), decided({ digest: 'fffffff' })],
    [decided({ digest: '00000000' }), decided({ digest: '0000000G' })],
    [decided({ at: 1e13 }), decided({ at: 1e13 + 1000 })],
    [decided({ at: 0 }), decided({ at: -1 })],
    [decided({ hash: 'f'.repeat(64) }), decided({ hash: 'f'.repeat(63) })],
    [decided({ hash: HASH }), decided({ hash: `${HASH}a` })],
    [
      { kind: 'alternatives', decision: 'D09', picks: list(10, 'x') },
      { kind: 'alternatives', decision: 'D09', picks: list(11, 'x') },
    ],
    [
      { kind: 'voted', decision: 'D09', round: 2, hands: { a: 500 } },
      { kind: 'voted', decision: 'D09', round: 3, hands: { a: 1 } },
    ],
    [
      { kind: 'voted', decision: 'D09', round: 1, hands: {}, undecided: 0 },
      { kind: 'voted', decision: 'D09', round: 1, hands: { a: 501 } },
    ],
    [
      { kind: 'forecast', decision: 'D09', readings: { a: 'up' }, confidence: 'guess' },
      { kind: 'forecast', decision: 'D09', readings: { a: 'left' }, confidence: 'guess' },
    ],
    [
      { kind: 'forecast', decision: 'D09', readings: {}, confidence: 'certain', band: { id: 'a', pick: 0 } },
      { kind: 'forecast', decision: 'D09', readings: {}, confidence: 'certain', band: { id: 'a' } },
    ],
    [
      { kind: 'form', form: 'K8', fields: { a: '' } },
      { kind: 'form', form: 'K6', fields: {} },
    ],
    [
      { kind: 'wentBack', to: 500 },
      { kind: 'wentBack', to: 501 },
    ],
  ])('%j is read, %j is not', (good, bad) => {
    expect(withEvent(good)).toMatchObject({ ok: true, run: { events: [good] } });
    const refused = withEvent(bad);
    expect(refused).toMatchObject({ ok: false, reason: 'badShape' });
    expect(refused.ok ? '' : refused.detail).toMatch(/^events\.0/);
  });

  test('twenty thousand are read, one more is not', () => {
    const many = (count: number) => withHeader({ events: list(count, { ...STAMP, ...opened('x') }) });
    expect(many(20_000).ok).toBe(true);
    expect(many(20_001)).toMatchObject({ ok: false, reason: 'badShape', detail: 'events' });
  });
});

describe('what is no run at all', () => {
  const padded = (length: number) => {
    const text = JSON.stringify(HEADER);
    return text + ' '.repeat(length - text.length);
  };
  test('a text of four million characters is read, a longer one is not looked at', () => {
    expect(readRun(padded(4_000_000)).ok).toBe(true);
    expect(readRun(padded(4_000_001))).toEqual({ ok: false, reason: 'tooLarge', detail: '4000001' });
  });

  test('a mark before the first character does not matter', () => {
    expect(readRun(`\uFEFF${JSON.stringify(HEADER)}`).ok).toBe(true);
  });

  test.each([
    ['7', 'notARun', ''],
    ['{"format":1}', 'notARun', ''],
    ['{"events":[]}', 'notARun', ''],
    [`{"format":"${'x'.repeat(30)}","events":[]}`, 'otherFormat', 'x'.repeat(20)],
    ['{"format":2,"events":[]}', 'otherFormat', '2'],
  ])('%s is %s', (text, reason, detail) => {
    expect(readRun(text)).toEqual({ ok: false, reason, detail });
  });
});
