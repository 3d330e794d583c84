// Random mistakes in the tables: each is named at its own line, unless what it changes may be changed.
import { expect, test } from 'vitest';
import { size } from '../size';
import { unnamedOf } from './unnamed';

const MISTAKES = size(40, 600);

test('every random mistake is named where it was made', () => {
  const { due, survivors } = unnamedOf(MISTAKES, 11);
  expect(survivors, survivors.join('\n')).toEqual([]);
  expect(due).toBeGreaterThanOrEqual(MISTAKES * 0.6);
});
