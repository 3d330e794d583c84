// The loop runs while there is something to do and two frames more, and sleeps at all other times.
import { expect, test } from 'vitest';
import { Frames } from '../../../src/picture/show/frames';

function looped(work: () => boolean) {
  const told: string[] = [];
  const loop = {
    running: false,
    wake: (seamless?: boolean) => {
      loop.running = true;
      told.push(seamless ? 'wake seamless' : 'wake');
    },
    sleep: () => {
      loop.running = false;
      told.push('sleep');
    },
  };
  const frames = new Frames(loop, work);
  /** Frames until it sleeps. */
  const run = () => {
    let count = 0;
    while (loop.running && count < 100) {
      frames.step();
      count += 1;
    }
    return count;
  };
  return { frames, told, run };
}

test('woken, it runs three frames and sleeps', () => {
  const { frames, told, run } = looped(() => false);
  frames.wake();
  expect(run()).toBe(3);
  expect(told).toEqual(['wake seamless', 'sleep']);
});

test('woken while it runs, it is not woken again', () => {
  const { frames, told } = looped(() => false);
  frames.wake();
  frames.wake();
  expect(told).toEqual(['wake seamless']);
});

test('it runs on as long as there is more to do', () => {
  let left = 10;
  const { frames, run } = looped(() => (left -= 1) > 0);
  frames.wake();
  expect(run()).toBe(12);
});
