// @vitest-environment happy-dom
// Long sums a little at a time: the page breathes, hears how far it is, and leaves when it is no longer asked.
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSteps } from '../../../../src/page/debrief/sheet/use-steps';
import { rendered } from '../../../rendered';
import type { Page } from '../tables';

/** What one step takes, in ms. */
let takes = 0;
let clock = 0;
let steps = 0;
let page: Page;
beforeEach(() => {
  [takes, clock, steps] = [0, 0, 0];
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  page.close();
  vi.useRealTimers();
  vi.restoreAllMocks();
});
function* sum(of: string): Generator<number, string> {
  for (let done = 1; done <= 10; done++) {
    steps++;
    clock += takes;
    yield done;
  }
  return `${of} in ten`;
}
function Sum({ of }: { of: string }) {
  const { done, answer } = useSteps(of ? () => sum(of) : null, [of]);
  return (
    <p>
      {done} {answer ?? 'not yet'}
    </p>
  );
}
const draw = async (of = 'one') => {
  page = await rendered(<Sum of={of} />);
};
const after = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

test('it begins once the page stands, and then does all it can at once', async () => {
  await draw();
  await after(29);
  expect([steps, page.text()]).toEqual([0, '0 not yet']);
  await after(1);
  expect([steps, page.text()]).toEqual([10, '0 one in ten']);
});

test('after forty ms the page gets a breath, and how far it is', async () => {
  takes = 15;
  await draw();
  await after(30);
  expect([steps, page.text()]).toEqual([3, '3 not yet']);
  await after(1);
  expect(page.text()).toBe('6 not yet');
  await after(10);
  expect(page.text()).toBe('9 one in ten');
});

test('a step that takes just as long is not yet too long', async () => {
  takes = 20;
  await draw();
  await after(30);
  expect(steps).toBe(3);
});

test('nothing is worked out before it is asked for', async () => {
  await draw('');
  await after(100);
  expect([steps, page.text()]).toEqual([0, '0 not yet']);
  await page.again(<Sum of="two" />);
  await after(30);
  expect(page.text()).toBe('0 two in ten');
});

test('asked anew it begins anew, and what was under way ends', async () => {
  takes = 15;
  await draw();
  await after(30);
  await page.again(<Sum of="two" />);
  expect(page.text()).toBe('0 not yet');
  await after(29);
  expect(steps).toBe(3);
  await after(60);
  expect(page.text()).toBe('9 two in ten');
  expect(steps).toBe(13);
});

test('left, it works no more', async () => {
  takes = 15;
  await draw();
  await after(30);
  await page.again(null);
  await after(100);
  expect(steps).toBe(3);
});
