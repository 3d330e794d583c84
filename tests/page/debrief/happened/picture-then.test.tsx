// @vitest-environment happy-dom
// The picture at any date: two sliders, the same in words, and the words alone where it cannot be drawn.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { MountedPicture, PictureMaker } from '../../../../src/page/desk/picture-maker';
import { PictureThen } from '../../../../src/page/debrief/happened/picture-then';
import type { Settings } from '../../../../src/page/kept/settings';
import type { Turn } from '../../../../src/play/turn';
import { rendered } from '../../../rendered';
import { sceneWith, systemWith, turnWith } from '../../../review/by-hand';
import { onScreen, type Page } from '../tables';

const SETTINGS: Settings = { text: 130, contrast: 'light', motion: 'full', letters: true, sound: true };
const at = (date: string, clock = date) => sceneWith({ date, system: systemWith({ date: clock }) });
const TURNS: Turn[] = [
  turnWith({ scenes: [at('2013-09-01', 'first'), at('2013-08-01'), at('2013-09-01', 'second')] }),
  turnWith({
    number: 1,
    scenes: [at('2013-09-28'), sceneWith({ moment: 'launch', date: '2013-10-01' }), at('2013-11-05')],
  }),
];

let page: Page;
let fades: string[] = [];
let destroyed = 0;
let mount: PictureMaker['mount'];
const picture = {
  fade: (sight, share) => void fades.push(`${sight.date} ${share}`),
  destroy: () => void destroyed++,
} as Partial<MountedPicture> as MountedPicture;
const maker: PictureMaker = {
  mount: (...given) => mount(...given),
  describe: (sight, layer) => [
    `${sight.date}, ${layer}.`,
    `Of turn ${sight.number}, clock ${sight.system.date}.`,
  ],
};
beforeEach(() => {
  [fades, destroyed] = [[], 0];
  mount = vi.fn(async () => picture);
  onScreen(1280);
});
afterEach(() => {
  page.close();
  vi.restoreAllMocks();
});
const draw = async (turns = TURNS) => {
  page = await rendered(<PictureThen turns={turns} maker={maker} settings={SETTINGS} />);
};
const sliders = () => [...document.querySelectorAll<HTMLInputElement>('input[type=range]')];
const move = async (slider: number, value: number) => {
  const input = sliders()[slider]!;
  input.value = String(value);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await page.settle();
};
const said = () => page.text(document.querySelector('details p'));

test('it begins on the eve of the opening, as reported; each day once, in order, as it was left', async () => {
  await draw();
  expect(page.text()).toContain('Date: 28 September 2013');
  expect(said()).toBe('2013-09-28, reported. Of turn 1, clock 2013-09-28.');
  expect(sliders()[0]).toMatchObject({ min: '0', max: '4', value: '2' });
  await move(0, 1);
  expect(page.text()).toContain('Date: 1 September 2013');
  expect(said()).toBe('2013-09-01, reported. Of turn 0, clock second.');
  await move(0, 4);
  expect(sliders()[0]!.getAttribute('aria-valuetext')).toBe('5 November 2013');
});

test('it is mounted once, still, as the reader has set it, and fades with the hand', async () => {
  await draw();
  expect(vi.mocked(mount).mock.calls).toEqual([
    [document.querySelector('.picture-then-host'), { moving: false, contrast: 'light', text: 130 }],
  ]);
  await move(1, 45);
  await move(1, 50);
  await move(0, 0);
  expect(fades).toEqual(['2013-09-28 0', '2013-09-28 0.45', '2013-09-28 0.5', '2013-08-01 0.5']);
  expect(destroyed).toBe(0);
  await page.again(null);
  expect(destroyed).toBe(1);
});

test.each([
  [0, 'As reported', 'reported'],
  [45, 'As reported', 'reported'],
  [50, 'As it truly stood', 'true'],
  [100, 'As it truly stood', 'true'],
])('faded to %i it is read: %s', async (value, spoken, layer) => {
  await draw();
  await move(1, 30);
  await move(1, value);
  expect(sliders()[1]!.getAttribute('aria-valuetext')).toBe(spoken);
  expect(sliders()[1]!.value).toBe(String(value));
  expect(said()).toContain(`2013-09-28, ${layer}.`);
});

test('where it cannot be drawn the words stand open, and the sliders move them', async () => {
  mount = () => Promise.reject(new Error('no canvas'));
  await draw();
  expect(document.querySelector('.picture-then-host')).toBeNull();
  expect(document.querySelector('details')!.open).toBe(true);
  await move(0, 0);
  expect(said()).toContain('2013-08-01');
});

test('where it can, the words are folded', async () => {
  await draw();
  expect(document.querySelector('details')!.open).toBe(false);
});

test('left before it is there, it is taken away when it comes, and nothing is said of one that fails', async () => {
  let come = (_picture: MountedPicture) => undefined as void;
  mount = () => new Promise((resolve) => (come = resolve));
  await draw();
  await page.again(null);
  come(picture);
  await page.settle();
  expect(destroyed).toBe(1);
  expect(fades).toEqual([]);
});

test('on a small screen it is only built once it is opened', async () => {
  onScreen(390);
  await draw();
  expect(mount).not.toHaveBeenCalled();
  await page.press('The picture at any date');
  expect(mount).toHaveBeenCalledTimes(1);
});

test('a run that opened on its first day begins there; one without a day has no picture', async () => {
  await draw([turnWith({ scenes: [sceneWith({ moment: 'launch', date: '2013-08-01' }), at('2013-09-01')] })]);
  expect(page.text()).toContain('Date: 1 August 2013');
  page.close();
  await draw([turnWith()]);
  expect(page.text()).toBe('');
});
