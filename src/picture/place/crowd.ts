// The crowd of launch day: each dot a number of people, always as many at each place as the hours say.
import type { StreamMoment } from '../view/moment';
import type { CrowdGround } from './crowd-ground';

/** So many people, at one place. */
export interface Dot {
  x: number;
  y: number;
  /** -1 in the queue outside, 0-6 at a gate, 7 gone. */
  place: number;
  /** How it is drawn: on its way, failed, gave up. */
  look: 'going' | 'failed' | 'left';
  alpha: number;
  /** Its own place in any heap, fixed for life. */
  seed: number;
}

/** All the dots there are, each on its way to where it belongs. */
export class Crowd {
  readonly dots: Dot[] = [];
  private owed = { on: Array<number>(7).fill(0), failing: Array<number>(7).fill(0) };
  private born = 0;

  constructor(
    private ground: CrowdGround,
    private perDot: number,
  ) {}

  /** Fits another size of the canvas. */
  move(ground: CrowdGround): void {
    this.ground = ground;
    this.place();
  }

  /** Lets `hours` of the stream and `ms` on the clock pass. */
  step(moment: StreamMoment, hours: number, ms: number): void {
    const here = this.places();
    for (let gate = 6; gate >= 0; gate -= 1) {
      this.owed.on[gate] = Math.min(12, this.owed.on[gate]! + (moment.on[gate]! * hours) / this.perDot);
      this.owed.failing[gate] = Math.min(
        12,
        this.owed.failing[gate]! + (moment.failing[gate]! * hours) / this.perDot,
      );
      for (; this.owed.on[gate]! >= 1; this.owed.on[gate]! -= 1) this.pass(here, gate, gate + 1, 'going');
      for (; this.owed.failing[gate]! >= 1; this.owed.failing[gate]! -= 1) this.pass(here, gate, 7, 'failed');
    }
    this.reconcile(here, moment);
    const ease = 1 - 0.0022 ** (ms / 1000);
    for (const dot of this.dots) {
      const { x, y } = this.target(dot, here);
      const quick = dot.place === 7 ? 0.6 : 1;
      dot.x += (x - dot.x) * ease * quick;
      dot.y += (y - dot.y) * ease * quick;
      dot.alpha = dot.place === 7 ? dot.alpha - ms / 1100 : Math.min(1, dot.alpha + ms / 250);
    }
    for (let index = this.dots.length - 1; index >= 0; index -= 1)
      if (this.dots[index]!.alpha <= 0) this.dots.splice(index, 1);
  }

  /** Everybody at once where the moment has them: for stills. */
  settle(moment: StreamMoment): void {
    this.dots.length = 0;
    this.reconcile(this.places(), moment);
    this.place();
  }

  /** Dots of each place, the queue first. */
  private places(): Dot[][] {
    const here: Dot[][] = Array.from({ length: 8 }, () => []);
    for (const dot of this.dots) if (dot.place < 7) here[dot.place + 1]!.push(dot);
    return here;
  }

  /** Moves the first in a place on, if there is one. */
  private pass(here: Dot[][], from: number, to: number, look: Dot['look']): boolean {
    const dot = here[from + 1]!.shift();
    if (!dot) return false;
    dot.place = to;
    dot.look = look;
    if (to < 7) here[to + 1]!.push(dot);
    return true;
  }

  private reconcile(here: Dot[][], moment: StreamMoment): void {
    const wanted = [moment.waiting, ...moment.at].map((people) => Math.round(people / this.perDot));
    for (let place = 6; place >= -1; place -= 1) {
      for (let missing = wanted[place + 1]! - here[place + 1]!.length; missing > 0; missing -= 1) {
        if (place < 0 || !this.pass(here, place - 1, place, 'going'))
          here[place + 1]!.push(this.arrive(place));
      }
      for (let over = here[place + 1]!.length - wanted[place + 1]!; over > 0; over -= 1) {
        const next = place < 6 && here[place + 2]!.length < wanted[place + 2]!;
        this.pass(here, place, next ? place + 1 : 7, next ? 'going' : 'left');
      }
    }
  }

  private arrive(place: number): Dot {
    this.born += 1;
    const { queue, entry } = this.ground;
    const one: Dot = {
      x: entry,
      y: queue.y + queue.h * ((this.born * 0.618) % 1),
      place,
      look: 'going',
      alpha: 0,
      seed: this.born,
    };
    this.dots.push(one);
    return one;
  }

  /** Puts every dot where it is going. */
  private place(): void {
    const here = this.places();
    for (const dot of this.dots) Object.assign(dot, this.target(dot, here), { alpha: 1 });
  }

  private target({ place, look, seed, x }: Dot, here: Dot[][]): { x: number; y: number } {
    const { queue, gates, lane, floor, entry, exit, dot } = this.ground;
    const [across, up] = [(seed * 0.7548776662) % 1, (seed * 0.569840291) % 1];
    if (place === 7) {
      if (look === 'going') return { x: exit, y: lane + (up - 0.5) * dot * 6 };
      return look === 'failed'
        ? { x: x + (across - 0.5) * dot * 6, y: floor - dot * (0.5 + 2 * up) }
        : { x: entry, y: queue.y + queue.h * up };
    }
    const box = place < 0 ? queue : gates[place]!;
    const heads = here[place + 1]!.length;
    const room = (box.w * box.h) / (dot * dot * 7);
    const tall = Math.min(1, 0.16 + heads / room);
    const inner = box.h - dot * 3;
    const middle = Math.max(
      box.y + dot * 1.5 + (inner * tall) / 2,
      Math.min(box.y + box.h - dot * 1.5 - (inner * tall) / 2, lane),
    );
    // Those for whom there is no room inside stand before the gate.
    const wide = place < 0 ? Math.min(1, 0.3 + heads / room) : Math.max(1, Math.min(1.3, heads / room));
    const inward = (box.w - dot * 3) * across * wide;
    return {
      x: entry > exit ? box.x + dot * 1.5 + inward : box.x + box.w - dot * 1.5 - inward,
      y: middle + (up - 0.5) * inner * tall,
    };
  }
}
