// The crowd comes from the side the script begins on, goes the way of the gates, and falls or turns back where it should.
import { describe, expect, test } from 'vitest';
import { Crowd, type Dot } from '../../../src/picture/place/crowd';
import { groundOf, stripOf, type CrowdGround } from '../../../src/picture/place/crowd-ground';
import { layout } from '../../../src/picture/place/layout';
import type { StreamMoment } from '../../../src/picture/view/moment';
import { keptPictures } from '../kept';
import { realType } from '../type';

const { view } = keptPictures().find(({ name }) => name === 'all-launch')!;
const [WIDTH, HEIGHT] = [960, 540];
const drawingOf = (mirror: boolean) =>
  layout(view, { width: WIDTH, height: HEIGHT, measure: realType, mirror });

const NOBODY = [0, 0, 0, 0, 0, 0, 0];
const momentWith = (changed: Partial<StreamMoment>): StreamMoment => ({
  date: '2013-10-01',
  hour: 8,
  over: false,
  door: 0,
  enrolled: 0,
  failed: 0,
  finished: 0,
  waiting: 0,
  who: { english: 0, spanish: 0, helped: 0, smallFirms: 0 },
  at: NOBODY,
  on: NOBODY,
  failing: NOBODY,
  ...changed,
});
/** People at one gate (0-6) only. */
const atGate = (gate: number, people: number) => NOBODY.map((_, index) => (index === gate ? people : 0));
const middle = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe.each([
  ['from the left', false],
  ['from the right where the script does', true],
])('%s', (_name, mirror) => {
  const drawing = drawingOf(mirror);
  const ground = groundOf(drawing, view);
  /** How far along the way of the crowd, px from where it comes from. */
  const along = (x: number) => (mirror ? WIDTH - x : x);
  const crowdOf = (perDot = 100) => new Crowd(ground, perDot);

  test('people come in outside the frame, on the side of the first gate, and leave behind the last', () => {
    expect(along(ground.entry)).toBeLessThan(0);
    expect(along(ground.exit)).toBeGreaterThan(WIDTH);
    const ways = ground.gates.map(({ x, w }) => along(x + w / 2));
    expect(ways).toEqual([...ways].sort((one, other) => one - other));
    const queueEnds = [along(ground.queue.x), along(ground.queue.x + ground.queue.w)].sort((a, b) => a - b);
    expect(queueEnds[0]).toBeGreaterThan(0);
    expect(queueEnds[1]).toBeLessThanOrEqual(ways[0]! - ground.gates[0]!.w / 2 + 1);
  });

  test('a new dot sets out from where people come in, and its first step is towards the gate', () => {
    const crowd = crowdOf();
    crowd.step(momentWith({ waiting: 100 }), 0, 16);
    const [dot] = crowd.dots;
    expect(crowd.dots.length).toBe(1);
    expect(along(dot!.x)).toBeGreaterThan(along(ground.entry));
    expect(along(dot!.x)).toBeLessThan(0);
    for (let frame = 0; frame < 400; frame += 1) crowd.step(momentWith({ waiting: 100 }), 0, 16);
    expect(dot!.x).toBeGreaterThanOrEqual(ground.queue.x);
    expect(dot!.x).toBeLessThanOrEqual(ground.queue.x + ground.queue.w);
  });

  test.each([0, 3, 6])('a few at gate %i press to its far side, within it', (gate) => {
    const crowd = crowdOf();
    crowd.settle(momentWith({ at: atGate(gate, 1500) }));
    const box = ground.gates[gate]!;
    expect(crowd.dots.length).toBe(15);
    for (const { x, y } of crowd.dots) {
      expect(x).toBeGreaterThanOrEqual(box.x);
      expect(x).toBeLessThanOrEqual(box.x + box.w);
      expect(y).toBeGreaterThanOrEqual(box.y);
      expect(y).toBeLessThanOrEqual(box.y + box.h);
    }
    expect(middle(crowd.dots.map(({ y }) => y))).toBeCloseTo(ground.lane, -1);
  });

  test('those for whom a gate has no room stand before it, not behind', () => {
    const crowd = crowdOf(1);
    crowd.settle(momentWith({ at: atGate(2, 3000) }));
    const box = ground.gates[2]!;
    const near = Math.min(along(box.x), along(box.x + box.w));
    const far = Math.max(along(box.x), along(box.x + box.w));
    const ways = crowd.dots.map(({ x }) => along(x));
    expect(Math.min(...ways)).toBeLessThan(near);
    expect(Math.max(...ways)).toBeLessThanOrEqual(far);
  });

  test('a queue grows from the gate outward', () => {
    const reach = (people: number) => {
      const crowd = crowdOf(1);
      crowd.settle(momentWith({ waiting: people }));
      return Math.min(...crowd.dots.map(({ x }) => along(x)));
    };
    expect(reach(300)).toBeLessThan(reach(20) - 5);
  });

  /** One dot that leaves: as it stood, and as it is some frames later. */
  const leaving = (before: Partial<StreamMoment>, after: Partial<StreamMoment>): [Dot, Dot] => {
    const crowd = crowdOf();
    crowd.settle(momentWith(before));
    const stood = { ...crowd.dots[0]! };
    crowd.step(momentWith(after), 1, 16);
    for (let frame = 0; frame < 30; frame += 1) crowd.step(momentWith({}), 0, 16);
    expect(crowd.dots.map(({ place }) => place)).toEqual([7]);
    return [stood, crowd.dots[0]!];
  };

  test('who is through goes on to the exit', () => {
    const [stood, now] = leaving({ at: atGate(6, 100) }, { on: atGate(6, 100) });
    expect(now.look).toBe('going');
    expect(along(now.x)).toBeGreaterThan(along(stood.x) + 20);
  });

  test('who fails falls where it stands', () => {
    const [stood, now] = leaving({ at: atGate(1, 100) }, { failing: atGate(1, 100) });
    expect(now.look).toBe('failed');
    expect(Math.abs(now.x - stood.x)).toBeLessThan(60);
    expect(now.y).toBeGreaterThan(stood.y + 10);
    expect(now.y).toBeLessThan(ground.floor);
  });

  test('who gives up turns back to where it came from', () => {
    const [stood, now] = leaving({ waiting: 100 }, {});
    expect(now.look).toBe('left');
    expect(along(now.x)).toBeLessThan(along(stood.x) - 10);
  });

  test('who is gone fades within a second or so, and is then no more', () => {
    const crowd = crowdOf();
    crowd.settle(momentWith({ at: atGate(6, 100) }));
    crowd.step(momentWith({ on: atGate(6, 100) }), 1, 100);
    expect(crowd.dots[0]!.alpha).toBeLessThan(1);
    for (let frame = 0; frame < 10; frame += 1) crowd.step(momentWith({}), 0, 100);
    expect(crowd.dots).toEqual([]);
  });

  test('the strip lies below the doors and holds gates, queue and names', () => {
    const strip = stripOf(drawing);
    expect(strip.y).toBeGreaterThan(drawing.frame.band.doors[1]);
    expect(strip.y).toBeLessThanOrEqual(drawing.frame.band.doors[1] + 2);
    expect(strip.y + strip.h).toBeGreaterThanOrEqual(drawing.frame.band.names);
    expect(strip.y + strip.h).toBeLessThanOrEqual(HEIGHT);
    for (const { y, h } of [ground.queue, ...ground.gates]) {
      expect(y).toBeGreaterThanOrEqual(strip.y);
      expect(y + h).toBeLessThanOrEqual(strip.y + strip.h);
    }
  });
});

const GROUND: CrowdGround = groundOf(drawingOf(false), view);

test('dots that pass one gate stand at the next, and nobody appears from nowhere between', () => {
  const crowd = new Crowd(GROUND, 100);
  crowd.settle(momentWith({ at: atGate(0, 300) }));
  const before = [...crowd.dots];
  crowd.step(momentWith({ at: atGate(1, 300), on: atGate(0, 300) }), 1, 16);
  expect(crowd.dots.length).toBe(3);
  expect(crowd.dots.every((dot) => before.includes(dot) && dot.place === 1)).toBe(true);
});

test('another size of the canvas takes everybody along at once', () => {
  const crowd = new Crowd(GROUND, 100);
  crowd.settle(momentWith({ at: atGate(4, 500) }));
  const aside = { ...GROUND, gates: GROUND.gates.map((box) => ({ ...box, x: box.x + 50 })) };
  const xs = crowd.dots.map(({ x }) => x);
  crowd.move(aside);
  crowd.dots.forEach(({ x }, index) => expect(x).toBeCloseTo(xs[index]! + 50, 6));
});
