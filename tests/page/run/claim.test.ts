// @vitest-environment happy-dom
// One tab per run: who asks first has it, who steals takes it, and who loses it learns of that.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { claim } from '../../../src/page/run/claim';
import { openHold } from '../../../src/page/run/hold';
import { openBefore, rememberOpen } from '../../../src/page/run/reload';
import type { Session } from '../../../src/page/run/session';
import { withLocks } from '../locks';

let locks: ReturnType<typeof withLocks>;
beforeEach(() => {
  locks = withLocks();
});
afterEach(() => locks.remove());
const nothing = () => undefined;

test('a free run is claimed, a held one is not, until it is released', async () => {
  const first = await claim('a', false, nothing);
  expect(first.mine).toBe(true);
  expect((await claim('a', false, nothing)).mine).toBe(false);
  expect((await claim('b', false, nothing)).mine).toBe(true);
  first.release();
  await Promise.resolve();
  await vi.waitFor(async () => expect((await claim('a', false, nothing)).mine).toBe(true));
});

test('who is robbed is told, who let go before is not', async () => {
  const lost = vi.fn();
  await claim('a', false, lost);
  expect((await claim('a', true, nothing)).mine).toBe(true);
  await vi.waitFor(() => expect(lost).toHaveBeenCalledTimes(1));
  const late = vi.fn();
  (await claim('b', false, late)).release();
  await claim('b', true, nothing);
  expect(late).not.toHaveBeenCalled();
});

test('a browser without locks, or one that refuses them, keeps nobody out', async () => {
  locks.remove();
  expect((await claim('a', false, nothing)).mine).toBe(true);
  const request = () => Promise.reject(new DOMException('no', 'SecurityError'));
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
  expect((await claim('a', false, nothing)).mine).toBe(true);
});

test('a hold has one run at a time, and asks once for the one it has', async () => {
  const taken = vi.fn();
  const hold = openHold(taken);
  expect(await hold.take('a')).toBe(true);
  expect(await hold.take('a')).toBe(true);
  expect(await hold.take('b')).toBe(true);
  await vi.waitFor(async () => expect((await claim('a', false, nothing)).mine).toBe(true));
  expect((await claim('b', false, nothing)).mine).toBe(false);
  hold.letGo();
  await vi.waitFor(async () => expect((await claim('b', false, nothing)).mine).toBe(true));
  expect(taken).not.toHaveBeenCalled();
});

test('a hold that is refused or robbed says which run, or retires the session in use', async () => {
  const taken = vi.fn();
  const hold = openHold(taken);
  locks.elsewhere('a');
  expect(await hold.take('a')).toBe(false);
  expect(taken.mock.calls).toEqual([['a']]);
  expect(await hold.take('a', true)).toBe(true);
  locks.elsewhere('a');
  await vi.waitFor(() => expect(taken).toHaveBeenCalledTimes(2));
  expect(await hold.take('b')).toBe(true);
  const retire = vi.fn();
  hold.inUse({ retire } as unknown as Session);
  locks.elsewhere('b');
  await vi.waitFor(() => expect(retire.mock.calls).toEqual([['moved']]));
  expect(taken).toHaveBeenCalledTimes(2);
});

test('which run is open outlives a reload, until it is forgotten', () => {
  expect(openBefore()).toBe('');
  rememberOpen('0123');
  expect(openBefore()).toBe('0123');
  rememberOpen('');
  expect(openBefore()).toBe('');
});

test('where the browser blocks that, only the reload is lost', () => {
  const blocked = {
    getItem: () => {
      throw new Error('blocked');
    },
    setItem: () => {
      throw new Error('blocked');
    },
  };
  vi.stubGlobal('sessionStorage', blocked);
  expect(() => rememberOpen('0123')).not.toThrow();
  expect(openBefore()).toBe('');
  vi.unstubAllGlobals();
});
