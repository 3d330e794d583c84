// @vitest-environment happy-dom
// Opening and leaving the room: a run kept at once, gone on with from where it stood, and a browser that takes too long to keep one.
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { brokenAt } from '../../src/play/run';
import type { RoomDeps } from '../../src/room/deps';
import { mountRoom } from '../../src/room/mount';
import { openInRoom } from '../../src/room/opening';
import { seat, stored, theCase, until, viewAfter } from './seated';
import { wall } from './wall';

afterEach(() => vi.useRealTimers());

const deps = (over: Partial<RoomDeps>): RoomDeps => ({
  theCase,
  resume: null,
  maker: { mount: () => new Promise(() => undefined), describe: () => [] },
  moving: false,
  save: async () => undefined,
  codeLink: (code) => code,
  onLeave: () => undefined,
  now: () => Date.parse('2026-03-02T09:20:00Z'),
  ...over,
});

describe('a run to go on with', () => {
  test('is kept at once, with where it stands, and goes on there', async () => {
    const seated = seat();
    await until(seated, 'split');
    const { run, turn } = seated.view();
    const saves: unknown[] = [];
    const sitting = openInRoom(
      deps({ save: async (...kept) => void saves.push(kept) }),
      run,
      () => undefined,
    );
    expect(saves).toEqual([[run, turn]]);
    expect(sitting.view()).toMatchObject({ run, step: { kind: 'split', decision: 'D09' } });
    sitting.next();
    await stored();
    expect(saves).toHaveLength(2);
    const { events } = sitting.view().run;
    expect(events.at(-1)).toMatchObject({ kind: 'revealed', at: 20 * 60_000 });
    expect(brokenAt(sitting.view().run)).toBe(-1);
  });

  test('that cannot be kept at once is opened all the same', async () => {
    const { run } = await viewAfter(1);
    const changed = vi.fn();
    const sitting = openInRoom(deps({ save: () => Promise.reject(new Error('full')) }), run, changed);
    await stored();
    expect([sitting.view().turn.number, sitting.view().unsaved]).toEqual([1, false]);
    sitting.skipReading();
    expect(changed).toHaveBeenCalledOnce();
  });
});

test('a browser that takes longer than three seconds to keep a step is one that refuses', async () => {
  const { run } = await viewAfter(1);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const sitting = openInRoom(deps({ save: () => new Promise(() => undefined) }), run, () => undefined);
  sitting.contest();
  await vi.advanceTimersByTimeAsync(2900);
  expect(sitting.giveUp()).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  expect(sitting.view().unsaved).toBe(true);
  expect(sitting.giveUp()).toBe(true);
});

test('the room opens in an element, and leaves it empty, with the title of the window as it was', async () => {
  document.title = 'Launch Day';
  const element = document.createElement('div');
  let room: ReturnType<typeof mountRoom> | undefined;
  await act(async () => {
    room = mountRoom(element, deps({}));
  });
  expect(element.textContent).toContain('Who is in the room?');
  document.title = 'Group';
  await act(async () => room?.destroy());
  expect([element.textContent, document.title]).toEqual(['', 'Launch Day']);
});

test('a run to go on with is asked neither who is here nor what the last row can read', async () => {
  const room = await wall({ resume: (await viewAfter(1)).run });
  expect(room.step()).toBe('read');
  expect(room.saved).toHaveLength(1);
  const colours = room.host.querySelector<HTMLElement>('.room')!.style;
  expect(colours.getPropertyValue('--amberInk')).toBe('#6a4406');
  expect(colours.getPropertyValue('--paper')).not.toBe('');
  expect(colours.getPropertyValue('--size')).toBe('5');
  room.close();
});
