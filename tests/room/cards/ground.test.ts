// What is said about a card: its kind, what it rests on, and whether it needs the taller paper.
import { expect, test } from 'vitest';
import { groundOf, isLong, kindOf } from '../../../src/room/cards/ground';
import type { ReadingCard } from '../../../src/room/cards/reading-card';

const card = (over: Partial<ReadingCard>): ReadingCard => ({
  kind: 'story',
  scene: null,
  lines: [],
  sources: [],
  basis: 'told',
  decision: '',
  ...over,
});

test('kinds in words; the story itself needs none', () => {
  const kinds = [
    'story',
    'routine',
    'after',
    'opened',
    'closed',
    'record',
    'pause',
    'question',
    'shut',
  ] as const;
  expect(kinds.map((kind) => kindOf(card({ kind })))).toEqual([
    '',
    'How we decide',
    'What followed',
    'A way out opens',
    'A way out is shut',
    'What was really done',
    'Stop and think',
    'What can be said',
    'Not on offer, and why',
  ]);
});

test('one source is named, and how many more there are', () => {
  expect(groundOf(card({}))).toBe('');
  expect(groundOf(card({ sources: ['GAO 2014'] }))).toBe('Source: GAO 2014');
  expect(groundOf(card({ sources: ['GAO 2014', 'OIG 2016'] }))).toBe('Source: GAO 2014 and 1 more');
  expect(groundOf(card({ sources: ['GAO 2014; Hearing of 24 October, OIG 2016', 'CMS'] }))).toBe(
    'Source: GAO 2014 and 3 more',
  );
});

test('what is not the record says so', () => {
  expect(groundOf(card({ basis: 'reconstructed' }))).toBe('Reconstructed');
  expect(groundOf(card({ basis: 'model', sources: ['GAO 2014'] }))).toBe('From the model · Source: GAO 2014');
  expect(groundOf(card({ basis: 'record', sources: ['GAO 2014'] }))).toBe('Source: GAO 2014');
});

test('more than four lines of sixty-six letters need the taller paper, and so does the routine', () => {
  const [one, two] = ['x'.repeat(66), 'x'.repeat(67)];
  expect(isLong(card({ lines: [one, one, one, one] }))).toBe(false);
  expect(isLong(card({ lines: [one, one, one, two] }))).toBe(true);
  expect(isLong(card({ lines: ['x'.repeat(264)] }))).toBe(false);
  expect(isLong(card({ lines: ['x'.repeat(265)] }))).toBe(true);
  expect([isLong(card({})), isLong(card({ kind: 'routine' }))]).toEqual([false, true]);
});
