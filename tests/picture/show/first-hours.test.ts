// The hours on the stage: clock by clock on the clock, words a few times a second, gates coral where most fail.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { themeOf } from '../../../src/picture/paint/theme';
import { groundOf, stripOf } from '../../../src/picture/place/crowd-ground';
import { layout } from '../../../src/picture/place/layout';
import { FirstHours } from '../../../src/picture/show/first-hours';
import { keptPictures } from '../kept';
import { realType } from '../type';
import { StageClock, NotingOverlay } from './staged';

const { view } = keptPictures().find(({ name }) => name === 'all-launch')!;
const theme = themeOf('dark');
const standingOf = (mirror: boolean) => ({
  view,
  drawing: layout(view, { width: 960, height: 540, measure: realType, mirror }),
  theme,
  mirror,
});

let clock: StageClock;
let overlay: NotingOverlay;
let ends: number;
beforeEach(() => {
  clock = new StageClock();
  overlay = new NotingOverlay();
  ends = 0;
});
afterEach(() => clock.stop());

function begun(still: boolean, mirror = false): FirstHours {
  const hours = new FirstHours(overlay, { width: 960, density: 2 }, realType, () => (ends += 1));
  hours.begin(standingOf(mirror), still);
  return hours;
}
const wordsOf = (labels: readonly { text: string }[]) => labels.map(({ text }) => text);

test('it lies over the gates and the head, as wide and as sharp as the screen', () => {
  begun(true);
  const { drawing } = standingOf(false);
  const [{ fit, theme: painted }] = [overlay.fits[0]!];
  expect(painted).toBe(theme);
  expect({ ...fit, head: null }).toEqual({
    machine: stripOf(drawing),
    head: null,
    width: 960,
    density: 2,
    dot: groundOf(drawing, view).dot,
  });
  const low = Math.max(...overlay.heads[0]!.map(({ y, h }) => y + h));
  expect(fit.head).toEqual({ y: 0, h: Math.ceil(low + 2) });
});

test('hours pass on the clock: one in a second, four at four times the speed', () => {
  const hours = begun(false);
  for (let at = 0; at < 50; at += 1) clock.pass(20);
  expect(hours.playback!.time).toBeCloseTo(1, 6);
  hours.play(4);
  for (let at = 0; at < 50; at += 1) clock.pass(20);
  expect(hours.playback!.time).toBeCloseTo(5, 6);
});

test('a clock that comes late lets no more than a tenth of a second pass', () => {
  const hours = begun(false);
  clock.pass(5000);
  expect(hours.playback!.time).toBeCloseTo(0.1, 6);
});

test('time that it stood still does not count', () => {
  const hours = begun(false);
  clock.pass(50);
  hours.pause();
  clock.now += 60_000;
  hours.play(1);
  clock.pass(50);
  expect(hours.playback!.time).toBeCloseTo(0.1, 6);
});

test('the crowd is painted in every frame, clock and figures every fifth of a second', () => {
  begun(false);
  const [crowds, heads] = [overlay.crowds.length, overlay.heads.length];
  for (let at = 0; at < 60; at += 1) clock.pass(20);
  expect(overlay.crowds.length - crowds).toBe(60);
  expect(overlay.heads.length - heads).toBeGreaterThanOrEqual(5);
  expect(overlay.heads.length - heads).toBeLessThanOrEqual(7);
});

test('paused it rests, with its words as they stand', () => {
  const hours = begun(false);
  for (let at = 0; at < 45; at += 1) clock.pass(20);
  hours.pause();
  expect(wordsOf(overlay.heads.at(-1)!)).toContain('00:54');
  const painted = overlay.crowds.length;
  clock.pass(20);
  clock.pass(20);
  expect([overlay.crowds.length, clock.waiting]).toEqual([painted, 0]);
});

test('at the end it says so, once, and asks for no more frames', () => {
  const hours = begun(false);
  hours.play(4);
  for (let at = 0; at < 2000 && hours.playing; at += 1) clock.pass(100);
  expect([ends, clock.waiting, hours.playback!.state]).toEqual([1, 0, 'ended']);
  hours.skip();
  expect(ends).toBe(1);
});

test('played twice it still runs once', () => {
  const hours = begun(false);
  hours.play(1);
  hours.play(1);
  expect(clock.waiting).toBe(1);
});

test('each gate is shown as it jams and fails, its name coral where most fail', () => {
  const hours = begun(true);
  const { jams, failing } = hours.playback!;
  const { gates, labels } = overlay.crowds.at(-1)!;
  const { drawing } = standingOf(false);
  expect(gates).toEqual(
    view.gates.map(({ id }, index) => ({
      block: drawing.blocks[id],
      jam: jams[index],
      failing: failing[index],
    })),
  );
  const coral = labels.filter(({ tone }) => tone === 'coral').map(({ text }) => text);
  expect(coral).toEqual(['Account']);
  expect(jams[1]).toBe(1);
});

test('mirrored, its words stand on the other side', () => {
  begun(true);
  const plain = overlay.heads.at(-1)!.find(({ text }) => text === '13:00')!;
  begun(true, true);
  const turned = overlay.heads.at(-1)!.find(({ text }) => text === '13:00')!;
  expect(turned.x).toBeCloseTo(960 - plain.x - plain.w, 6);
  const crowds = overlay.crowds.slice(-1)[0]!;
  expect(crowds.labels.find(({ text }) => text === 'Front door')!.x).toBeGreaterThan(700);
});

test('taken off the stage it is hidden, and nothing paints any more', () => {
  const hours = begun(false);
  hours.end();
  expect([overlay.hidden, clock.waiting, hours.playing, hours.playback]).toEqual([2, 0, false, null]);
  const painted = overlay.crowds.length;
  hours.pause();
  hours.stand(standingOf(false));
  expect(overlay.crowds.length).toBe(painted);
});
