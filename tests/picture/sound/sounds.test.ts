// @vitest-environment happy-dom
// What is really struck: nothing before a gesture or while it is off, quiet tones for each cue, a murmur with the crowd.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openHearing } from '../../../src/picture/sound/hearing';
import { openSound } from '../../../src/picture/sound/sound';
import { strike } from '../../../src/picture/sound/tones';
import type { View } from '../../../src/picture/view/view';
import { keptPictures } from '../kept';

/** What was asked of the browser's sound, a line each. */
let heard: string[] = [];
let contexts = 0;
const rounded = (value: number) => String(Number(value.toFixed(4)));

class QuietParam {
  private held = 0;
  constructor(private readonly name: string) {}
  get value(): number {
    return this.held;
  }
  set value(value: number) {
    this.held = value;
    heard.push(`${this.name} = ${rounded(value)}`);
  }
  private note(how: string, ...given: number[]): void {
    heard.push(`${this.name} ${how} ${given.map(rounded).join(' ')}`);
  }
  setValueAtTime = (value: number, at: number) => this.note('is', value, at);
  linearRampToValueAtTime = (value: number, at: number) => this.note('straight to', value, at);
  exponentialRampToValueAtTime = (value: number, at: number) => this.note('curved to', value, at);
  setTargetAtTime = (value: number, at: number, by: number) => this.note('towards', value, at, by);
}

class QuietNode {
  frequency = new QuietParam('pitch');
  gain = new QuietParam('volume');
  Q = new QuietParam('width');
  type = '';
  buffer: { data: Float32Array } | null = null;
  loop = false;
  constructor(readonly name: string) {}
  connect(other: QuietNode | string): QuietNode {
    heard.push(`${this.name} into ${typeof other === 'string' ? other : other.name}`);
    return other as QuietNode;
  }
  start(at = 0): void {
    heard.push(
      `${this.name}${this.type ? ` (${this.type})` : ''}${this.loop ? ' round and round' : ''} starts ${rounded(at)}`,
    );
  }
  stop(at: number): void {
    heard.push(`${this.name} stops ${rounded(at)}`);
  }
}

class QuietContext {
  currentTime = 10;
  sampleRate = 8000;
  destination = 'the ear';
  source: QuietNode | null = null;
  static last: QuietContext;
  constructor() {
    contexts += 1;
    QuietContext.last = this;
  }
  createOscillator = () => new QuietNode('tone');
  createGain = () => new QuietNode('volume');
  createBiquadFilter = () => new QuietNode('band');
  createBufferSource = () => (this.source = new QuietNode('noise'));
  createBuffer = (_channels: number, length: number) => {
    const data = new Float32Array(length);
    return { data, getChannelData: () => data };
  };
  close = () => {
    heard.push('closed');
    return Promise.resolve();
  };
}

const { view } = keptPictures().find(({ name }) => name === 'all-2013-10-28')!;
const next: View = { ...view, turn: view.turn + 1 };
/** A decision that opens a door as well. */
const opening: View = { ...next, doors: next.doors.map((door) => ({ ...door, open: true })) };

let active = true;
beforeEach(() => {
  [heard, contexts, active] = [[], 0, true];
  vi.stubGlobal('AudioContext', QuietContext);
  Object.defineProperty(navigator, 'userActivation', {
    configurable: true,
    get: () => ({ hasBeenActive: active }),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test.each(['decided', 'opens', 'shuts', 'verified'] as const)('"%s" sounds as it did', async (cue) => {
  strike(new QuietContext() as never, cue, 0.5);
  await expect(`${heard.join('\n')}\n`).toMatchFileSnapshot(`../tones/${cue}.txt`);
  const loud = heard
    .filter((line) => line.startsWith('volume straight to'))
    .map((line) => Number(line.split(' ')[3]));
  expect(Math.max(...loud)).toBeLessThanOrEqual(0.2);
});

describe('sounds', () => {
  const starts = () => heard.filter((line) => line.startsWith('tone') && line.includes('starts'));

  test('are off until they are turned on', () => {
    const sound = openSound();
    sound.follow(view);
    sound.follow(next);
    sound.crowd(true);
    expect([contexts, heard]).toEqual([0, []]);
  });

  test('keep still until somebody has pressed or clicked', () => {
    active = false;
    const sound = openSound();
    sound.turn(true, true);
    sound.follow(view);
    sound.follow(next);
    expect(contexts).toBe(0);
    active = true;
    sound.follow(opening);
    expect([contexts, starts().length]).toEqual([1, 2]);
  });

  test('say that they are on to whoever turned them on, not to others', () => {
    const sound = openSound();
    sound.turn(true);
    expect(heard).toEqual([]);
    sound.turn(true, true);
    expect(starts().length).toBe(2);
  });

  test('follow what changes, one cue after the other, and nothing where nothing has', () => {
    const sound = openSound();
    sound.turn(true);
    sound.follow(view);
    sound.follow(view);
    expect(starts()).toEqual([]);
    sound.follow(opening);
    expect(starts().map((line) => line.split(' ').at(-1))).toEqual(['10.02', '10.025', '10.18', '10.31']);
  });

  test('that were missed while off are not made up for', () => {
    const sound = openSound();
    sound.follow(view);
    sound.follow(next);
    sound.turn(true);
    sound.follow(next);
    expect(starts()).toEqual([]);
  });

  test('end when they are turned off, murmur and all, and come back', () => {
    const sound = openSound();
    sound.turn(true);
    sound.crowd(true);
    sound.turn(false);
    expect(heard.slice(-2)).toEqual(['noise stops 11.4', 'closed']);
    sound.turn(true, true);
    expect(contexts).toBe(2);
  });
});

describe('the crowd', () => {
  const noises = () => heard.filter((line) => line.startsWith('noise round'));

  test('murmurs once while it is there, softly, and dies away', async () => {
    const sound = openSound();
    sound.turn(true);
    sound.crowd(true);
    sound.crowd(true);
    expect(noises().length).toBe(1);
    sound.crowd(false);
    sound.crowd(false);
    await expect(`${heard.join('\n')}\n`).toMatchFileSnapshot('../tones/crowd.txt');
    sound.crowd(true);
    expect(noises().length).toBe(2);
  });

  test('is the same noise each time, which ends as it begins', () => {
    const data = () => {
      const sound = openSound();
      sound.turn(true);
      sound.crowd(true);
      return QuietContext.last.source!.buffer!.data;
    };
    const [one, other] = [data(), data()];
    expect(one).toEqual(other);
    expect(one.length).toBe(4 * 8000);
    expect(one[0]).toBeCloseTo(0, 9);
    expect(one.at(-1)).toBeCloseTo(0, 2);
    const loudest = Math.max(...one.map(Math.abs));
    expect(loudest).toBeGreaterThan(0.2);
    expect(loudest).toBeLessThan(2);
    // Low pitches prevail: neighbours are near each other.
    const steps = one.map((value, index) => Math.abs(value - (one[index - 1] ?? value)));
    expect(Math.max(...steps)).toBeLessThan(0.15);
    expect(new Set(one.slice(1000, 2000)).size).toBeGreaterThan(900);
  });
});

describe('heard from afar', () => {
  const arrive = async () => {
    await vi.dynamicImportSettled();
    await new Promise((done) => {
      setTimeout(done, 0);
    });
  };
  const starts = () => heard.filter((line) => line.startsWith('tone') && line.includes('starts')).length;

  test('a picture that is on by habit keeps still, and follows from where it stands', async () => {
    const hearing = openHearing();
    hearing.follow(view);
    hearing.turn(true);
    await arrive();
    expect(starts()).toBe(0);
    hearing.follow(next);
    expect(starts()).toBe(2);
  });

  test('whoever turns it on where it was off hears that it is', async () => {
    const hearing = openHearing();
    hearing.turn(false);
    hearing.turn(true);
    await arrive();
    expect(starts()).toBe(2);
    hearing.turn(false);
    hearing.turn(true);
    expect(starts()).toBe(4);
  });

  test('a crowd that was there before murmurs when the sounds have come', async () => {
    const hearing = openHearing();
    hearing.crowd(true);
    hearing.turn(true);
    await arrive();
    expect(heard.some((line) => line.startsWith('noise round'))).toBe(true);
    hearing.crowd(false);
    expect(heard.at(-1)).toBe('noise stops 11.4');
  });

  test('what has ended before the sounds came stays silent', async () => {
    const hearing = openHearing();
    hearing.turn(false);
    hearing.turn(true);
    hearing.end();
    await arrive();
    expect([contexts, heard]).toEqual([0, []]);
  });

  test('and what has ended after they came is closed', async () => {
    const hearing = openHearing();
    hearing.turn(false);
    hearing.turn(true);
    await arrive();
    hearing.end();
    expect(heard.at(-1)).toBe('closed');
  });
});
