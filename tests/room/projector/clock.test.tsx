// @vitest-environment happy-dom
// The clock of one decision: planned by the class, started by hand, and never picking.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { seat, until } from '../seated';
import { wallAt, wallBegun, type Wall } from '../wall';

let room: Wall;
afterEach(() => {
  vi.useRealTimers();
  room.close();
});
const begun = async (...how: Parameters<typeof wallBegun>) => {
  room = await wallBegun(...how);
};
const clock = () => room.text(room.host.querySelector('[role=timer] b'));

describe('the clock', () => {
  test.each([
    ['class-45', '7:30'],
    ['class-60', '7:30'],
    ['class-90', '8:30'],
    ['class-120', '8:30'],
  ] as const)('%s plans %s for a decision', async (preset, planned) => {
    await begun(preset);
    expect(clock()).toBe(planned);
  });

  test('stands still until it is started, runs by the second, stops, and takes a minute more', async () => {
    await begun();
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const pass = async (ms: number) => {
      for (let passed = 0; passed < ms; passed += 250) {
        room.clock.ms += 250;
        vi.advanceTimersByTime(250);
      }
      await room.settle();
    };
    await pass(3000);
    expect([clock(), room.all('button', 'Start').length]).toEqual(['7:30', 1]);
    await room.keys('t');
    await pass(3600);
    expect([clock(), room.all('button', 'Pause').length]).toEqual(['7:27', 1]);
    await room.press('Pause');
    await pass(5000);
    expect(clock()).toBe('7:27');
    await room.keys('T');
    await pass(20_500);
    expect(clock()).toBe('7:07');
    await room.key('T', { shiftKey: true });
    expect(clock()).toBe('8:07');
    await room.press('+1 min');
    expect(clock()).toBe('9:07');
  });

  test('never picks: when it is over it says so, where something is asked; a minute more begins from none', async () => {
    await begun();
    await room.keys('End');
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const dial = () => room.host.querySelector<HTMLElement>('[role=timer]')!.dataset;
    await room.keys('t');
    room.clock.ms += 449_000;
    vi.advanceTimersByTime(250);
    await room.settle();
    expect([clock(), room.asked().includes('Decide, or'), dial()['out']]).toEqual(['0:01', false, undefined]);
    room.clock.ms += 60_000;
    vi.advanceTimersByTime(250);
    await room.settle();
    expect([clock(), room.asked()]).toEqual([
      '0:00',
      'Decide, or record that you could not. First vote, on paper. Keyed hands stay hidden. 0 of 7 keyed',
    ]);
    expect(dial()['out']).toBe('true');
    expect([room.step(), room.saved.at(-1)!.events]).toEqual(['vote', []]);
    await room.keys('PageUp');
    expect(room.asked()).not.toContain('Decide, or');
    await room.press('+1 min');
    expect(clock()).toBe('1:00');
  });

  test('begins anew, stopped, with the next decision', async () => {
    const seated = seat();
    await until(seated, 'choose');
    room = await wallAt('commit', seated);
    await room.press('+1 min');
    await room.press('Start');
    expect(clock()).toBe('8:30');
    room.clock.ms += 1000;
    await room.press('Confirm');
    expect([clock(), room.all('button', 'Start').length]).toEqual(['7:30', 1]);
  });
});
