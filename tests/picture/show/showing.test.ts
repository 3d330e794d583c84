// What is on the stage: the View that was drawn last, moved to from the one before, in the size, theme and direction asked for.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { themeOf } from '../../../src/picture/paint/theme';
import { leastAt } from '../../../src/picture/place/frame';
import { layout } from '../../../src/picture/place/layout';
import type { PictureOptions } from '../../../src/picture/show/picture';
import type { Playing } from '../../../src/picture/show/playback';
import { Showing } from '../../../src/picture/show/showing';
import { drawingBetween, faded, LASTS } from '../../../src/picture/show/transition';
import { newsBetween } from '../../../src/picture/view/news';
import { keptDrawings, keptPictures } from '../kept';
import { realType } from '../type';
import { StageClock, NotingDecks, NotingOverlay } from './staged';

const all = [...keptPictures(), ...keptDrawings()];
const viewOf = (name: string) => all.find((picture) => picture.name === name)!.view;
const [first, second, launch, truth] = [
  viewOf('all-2011-06-27'),
  viewOf('all-2013-10-28'),
  viewOf('all-launch'),
  viewOf('page-last-true'),
];

let clock: StageClock;
beforeEach(() => {
  clock = new StageClock();
});
afterEach(() => clock.stop());

function staged(options: PictureOptions = {}) {
  const [decks, overlay] = [new NotingDecks(), new NotingOverlay()];
  const screen = { width: 960, height: 540, density: 2, hidden: false, around: 700 };
  const told: (Playing | null)[] = [];
  const lost: boolean[] = [];
  const woken = { times: 0 };
  const showing = new Showing(
    { decks, overlay, screen, measure: realType, wake: () => (woken.times += 1) },
    {
      theme: 'dark',
      reducedMotion: false,
      mirror: false,
      autoplay: true,
      labels: 'screen',
      scale: 1,
      onPlaying: (state) => told.push(state),
      onLost: (gone) => lost.push(gone),
      ...options,
    },
  );
  return { showing, decks, overlay, screen, told, lost, woken };
}
const laid = (view: typeof first, more: Partial<Parameters<typeof layout>[1]> = {}) =>
  layout(view, { width: 960, height: 540, measure: realType, ...more });

describe('a View', () => {
  test('is there at once when it is the first, on its ground, at the density of the screen', () => {
    const { showing, decks, woken } = staged();
    showing.draw(first);
    expect(decks.last).toEqual(laid(first));
    expect(decks.grounds.map(({ drawing }) => drawing)).toEqual([laid(first)]);
    expect(decks.shown[0]!.density).toBe(2);
    expect(decks.shown[0]!.theme).toEqual(themeOf('dark'));
    expect(woken.times).toBe(1);
    expect(showing.step(clock.now)).toBe(false);
  });

  test('is moved to from the one before, in the time a move lasts, what is new shining', () => {
    const { showing, decks } = staged();
    showing.draw(first);
    showing.draw(second);
    expect(decks.shown.length).toBe(1);
    const to = laid(second, { news: newsBetween(first, second) });
    expect(showing.step(clock.now + LASTS / 2)).toBe(true);
    expect(decks.last).toEqual(drawingBetween(laid(first), to, 0.5));
    expect(showing.step(clock.now + LASTS)).toBe(false);
    expect(decks.last).toEqual(to);
    expect(showing.step(clock.now + 2 * LASTS)).toBe(false);
    expect(decks.shown.length).toBe(3);
    expect(decks.grounds.length).toBe(1);
  });

  test('that comes during a move is moved to from where that move had come', () => {
    const { showing, decks } = staged();
    showing.draw(first);
    showing.draw(second);
    showing.step(clock.now + LASTS / 2);
    const half = decks.last;
    clock.now += LASTS / 2;
    showing.draw(first);
    showing.step(clock.now);
    expect(decks.last.nodes.desk).toEqual(half.nodes.desk);
  });

  test('is shown without a move where motion is reduced', () => {
    const { showing, decks } = staged({ reducedMotion: true });
    showing.draw(first);
    showing.draw(second);
    expect(decks.last).toEqual(laid(second, { news: newsBetween(first, second) }));
    expect(showing.step(clock.now)).toBe(false);
  });

  test('drawn again changes nothing', () => {
    const { showing, decks, woken } = staged();
    showing.draw(first);
    showing.draw(structuredClone(first));
    expect([decks.shown.length, woken.times]).toEqual([1, 1]);
  });

  test('is mirrored, larger, or for a room where that is asked for', () => {
    const mirrored = staged({ mirror: true });
    mirrored.showing.draw(first);
    expect(mirrored.decks.last).toEqual(laid(first, { mirror: true }));
    const large = staged({ scale: 1.5 });
    large.showing.draw(first);
    expect(large.decks.last).toEqual(laid(first, { least: leastAt(960, 540, 1.5) }));
    const projected = staged({ labels: 'projector' });
    projected.showing.draw(first);
    expect(projected.decks.last).toEqual(laid(first, { least: 0.03 * 700 }));
  });

  test.each([
    [2000, 3 * 540],
    [700, 700],
    [200, 540],
  ])('is read in a room against a screen %i high as against one of %i', (around, height) => {
    const { showing, decks, screen } = staged({ labels: 'projector' });
    screen.around = around;
    showing.draw(first);
    expect(decks.last.frame.least).toBeCloseTo(0.03 * height, 9);
  });
});

describe('another size, theme or direction', () => {
  test('shows the same again without a move, its words set anew', () => {
    const { showing, decks, screen, woken } = staged();
    showing.draw(first);
    showing.draw(second);
    screen.width = 640;
    showing.settle();
    expect(decks.last).toEqual(laid(second, { width: 640, news: newsBetween(first, second) }));
    expect([decks.forgotten, decks.grounds.length, woken.times]).toEqual([1, 2, 3]);
    expect(showing.step(clock.now)).toBe(false);
  });

  test('is taken up, and the ground has its colour', () => {
    const { showing, decks } = staged();
    showing.draw(first);
    expect(showing.night).toBe(themeOf('dark').night);
    showing.adjust({ theme: 'light', mirror: true });
    expect(decks.shown.at(-1)!.theme).toEqual(themeOf('light'));
    expect(decks.last).toEqual(laid(first, { mirror: true }));
    expect(showing.night).toBe(themeOf('light').night);
  });

  test('waits while nothing is drawn, the element is hidden, or all is over', () => {
    const { showing, decks, screen } = staged();
    showing.settle();
    showing.draw(first);
    screen.hidden = true;
    showing.settle();
    screen.hidden = false;
    showing.draw(second);
    showing.end();
    showing.settle();
    expect(showing.step(clock.now + 100)).toBe(false);
    expect([decks.forgotten, decks.shown.length]).toEqual([0, 1]);
  });

  test('a lost canvas is told, and drawn anew when it is back', () => {
    const { showing, decks, lost } = staged();
    showing.draw(first);
    showing.lost(true);
    expect(decks.shown.length).toBe(1);
    showing.lost(false);
    expect([lost, decks.shown.length]).toEqual([[true, false], 2]);
  });
});

describe('a fade', () => {
  test('shows one over the other by its share, without news or a move', () => {
    const { showing, decks } = staged();
    showing.draw(first);
    showing.draw(second);
    showing.fade(second, truth, 0.25);
    expect(decks.last).toEqual(faded(laid(second), laid(truth), 0.25));
    showing.fade(second, truth, 1);
    expect(decks.last).toEqual(laid(truth));
    expect(showing.step(clock.now)).toBe(false);
  });

  test('is over with the next View', () => {
    const { showing, decks } = staged({ reducedMotion: true });
    showing.fade(second, truth, 0.5);
    showing.draw(first);
    showing.settle();
    expect(decks.last).toEqual(laid(first, { news: newsBetween(truth, first) }));
  });
});

describe('the first hours', () => {
  test('begin by themselves with their View, are told of, and the decks leave them their words', () => {
    const { showing, decks, overlay, told } = staged();
    showing.draw(launch);
    expect(told).toEqual(['playing']);
    expect(clock.waiting).toBe(1);
    expect(Object.keys(decks.last.labels).filter((key) => /^(clock|date|counter|gate)/.test(key))).toEqual(
      [],
    );
    expect(overlay.heads.at(-1)!.map(({ text }) => text)).toContain('00:00');
  });

  test.each<[string, PictureOptions]>([
    ['motion is reduced', { reducedMotion: true }],
    ['nothing plays by itself', { autoplay: false }],
  ])('stand still where %s', (_name, options) => {
    const { showing, told } = staged(options);
    showing.draw(launch);
    expect([told, clock.waiting]).toEqual([['ended'], 0]);
    showing.play(1);
    expect(clock.waiting).toBe(options.reducedMotion ? 0 : 1);
  });

  test('are paused, played and skipped as asked, each time told', () => {
    const { showing, told } = staged();
    showing.draw(launch);
    showing.pause();
    showing.play(4);
    showing.skip();
    expect(told).toEqual(['playing', 'paused', 'playing', 'ended']);
  });

  test('end with the View that has none, which is told once', () => {
    const { showing, told, decks } = staged({ reducedMotion: true });
    showing.draw(launch);
    showing.draw(second);
    showing.draw(first);
    expect(told).toEqual(['ended', null]);
    expect(Object.keys(decks.last.labels)).toContain('date');
    showing.play();
    expect(told).toEqual(['ended', null]);
  });

  test('go on where another View of the same turn has the same hours', () => {
    const { showing, told, overlay } = staged();
    showing.draw(launch);
    const hidden = overlay.hidden;
    showing.draw({ ...launch, secondDoor: true });
    expect([told, overlay.hidden]).toEqual([['playing'], hidden]);
    showing.draw({ ...launch, turn: launch.turn + 1 });
    expect(overlay.hidden).toBe(hidden + 1);
  });

  test('are skipped where motion comes to be reduced while they play', () => {
    const { showing, told } = staged();
    showing.draw(launch);
    showing.adjust({ reducedMotion: true });
    expect(told).toEqual(['playing', 'ended']);
    showing.adjust({ reducedMotion: true });
    expect(told).toEqual(['playing', 'ended']);
  });

  test('leave the stage at the end', () => {
    const { showing, overlay } = staged();
    showing.draw(launch);
    showing.end();
    expect(clock.waiting).toBe(0);
    expect(overlay.hidden).toBe(2);
  });
});
