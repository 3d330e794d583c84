// Plays the first hours: keeps the time, moves the crowd, and tells how it stands.
import { Crowd } from '../place/crowd';
import type { CrowdGround } from '../place/crowd-ground';
import { momentAt, peakOf, type StreamMoment } from '../view/moment';
import { DAY_HOURS, type Stream } from '../view/stream';

/** How the show stands. */
export type Playing = 'playing' | 'paused' | 'ended';

/** A frame may take so long, ms, before there are fewer dots (24 frames a second). */
const SLOW = 42;

/** Hours that pass in a second at speed 1: the first day takes its time. */
function pace({ hours }: Stream, time: number): number {
  return time < DAY_HOURS ? 1 : Math.max(6, (hours.length - DAY_HOURS) / DAY_HOURS);
}

/** The time of a stream, and the crowd as it stands then. */
export class Playback {
  state: Playing = 'paused';
  speed = 1;
  /** How many dots' worth of people one dot stands for: doubled on a slow machine. */
  every = 1;
  crowd: Crowd;
  /** Hours since the first row began. */
  time = 0;
  private slow = 0;

  constructor(
    readonly stream: Stream,
    private ground: CrowdGround,
  ) {
    this.crowd = new Crowd(ground, stream.perDot);
    this.rewind();
  }

  get moment(): StreamMoment {
    return momentAt(this.stream, this.time);
  }

  /** How hard each gate jams, 0-1: the most at the gate where most people fail. */
  get jams(): number[] {
    const { failing, over } = this.moment;
    const worst = Math.max(...failing);
    return failing.map((failed) => (over || failed < this.stream.perDot / 2 ? 0 : (failed / worst) ** 2));
  }

  /** Share of those at each gate who will not pass it, 0-1. */
  get failing(): number[] {
    const { failing, on, at } = this.moment;
    return failing.map((failed, gate) => failed / Math.max(1, failed + on[gate]!, at[gate]!));
  }

  play(speed: number): void {
    if (this.state === 'ended') this.rewind();
    this.speed = speed;
    this.state = 'playing';
  }

  pause(): void {
    if (this.state === 'playing') this.state = 'paused';
  }

  /** A still instead of a show: everybody as they stood on the last day when most were there. */
  still(): void {
    this.time = peakOf(this.stream);
    this.state = 'ended';
    this.crowd.settle(this.moment);
  }

  /** To the end, at once. */
  skip(): void {
    this.time = this.stream.hours.length;
    this.state = 'ended';
    this.crowd.settle(this.moment);
  }

  /** Back to the first hour that was not watched before. */
  private rewind(): void {
    this.time = this.stream.watched;
    if (this.time > 0) this.crowd.settle(this.moment);
  }

  /** Lets so many ms pass. */
  step(ms: number): void {
    if (this.state !== 'playing') return;
    const hours = Math.min(
      (ms / 1000) * pace(this.stream, this.time) * this.speed,
      this.stream.hours.length - this.time,
    );
    this.time += hours;
    this.crowd.step(this.moment, hours, ms);
    this.slow = ms > SLOW ? this.slow + 1 : Math.max(0, this.slow - 1);
    if (this.slow > 20 && this.every < 4 && this.crowd.dots.length > 300) {
      this.slow = 0;
      this.every *= 2;
      this.crowd = new Crowd(this.ground, this.stream.perDot * this.every);
      this.crowd.settle(this.moment);
    }
    if (this.time < this.stream.hours.length) return;
    this.state = 'ended';
    this.crowd.settle(this.moment);
  }

  /** Fits another size of the canvas. */
  move(ground: CrowdGround): void {
    this.ground = ground;
    this.crowd.move(ground);
  }
}
