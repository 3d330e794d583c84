// Fewer pixels only while it moves, only where frames take too long, and only where it helps.
import { expect, test } from 'vitest';
import { Sharpness } from '../../src/picture/sharpness';

/** Plays so many frames; `cost`: ms a frame takes at a share of the pixels. The share at the end. */
function play(sharpness: Sharpness, cost: (share: number) => number, frames = 400): number {
  for (let frame = 0; frame < frames; frame += 1) sharpness.note(cost(sharpness.share));
  return sharpness.share;
}

const MACHINES: [string, (share: number) => number, number][] = [
  ['one that keeps up', () => 16, 1],
  ['one where pixels cost', (share) => 60 * share * share, 0.75],
  ['one where pixels cost more', (share) => 120 * share * share, 0.5],
  ['one that is slow for other reasons', () => 80, 1],
];
for (const [name, cost, share] of MACHINES) {
  test(`${name} ends at ${share}`, () => {
    const sharpness = new Sharpness();
    expect(play(sharpness, cost)).toBe(share);
    sharpness.rest();
    expect(sharpness.share).toBe(1);
    expect(play(sharpness, cost, 2)).toBe(share);
  });
}
