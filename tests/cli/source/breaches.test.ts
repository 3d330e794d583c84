// Which functions of a test file are lists handed to `describe`, which may be long.
import { expect, test } from 'vitest';
import { listsIn } from '../../../src/cli/source/breaches';

const begins = (text: string) =>
  [...listsIn('tests/x.test.ts', text)].map((at) => Buffer.from(text).subarray(at).toString().slice(0, 12));

test.each([
  ["describe('it', () => { one(); });", ['() => { one(']],
  ["describe.each([1])('é %s', (n) => { one(n); });", ['(n) => { one']],
  ["describe.concurrent('it', async () => { one(); });", ['async () => ']],
  ["describe('it', function () { one(); });", ['function () ']],
  ["test('it', () => { one(); });", []],
  ["test.each([1])('it %s', (n) => { one(n); });", []],
  ['const describes = () => one(); one(() => two());', []],
])('%s', (text, lists) => expect(begins(text)).toEqual(lists));
