// @vitest-environment happy-dom
// A new edition waits until the reader takes it; where no worker can stand, nothing is asked of the browser.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepOffline } from '../../../src/page/kept/offline';

/** A worker as far as the page looks at it. */
class Worker extends EventTarget {
  state = 'installing';
  told: unknown[] = [];
  postMessage(message: unknown) {
    this.told.push(message);
  }
  becomes(state: string) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}
class Registration extends EventTarget {
  waiting: Worker | null = null;
  installing: Worker | null = null;
}
class Container extends EventTarget {
  controller: object | null = {};
  registration = new Registration();
  asked: string[] = [];
  register = (file: string) => {
    this.asked.push(file);
    return Promise.resolve(this.registration);
  };
}

let container: Container;
let reloads = 0;
let offered: (() => void)[] = [];
const settled = () => new Promise((done) => setTimeout(done));
const listen = async () => {
  keepOffline((take) => offered.push(take));
  await settled();
};

beforeEach(() => {
  container = new Container();
  offered = [];
  reloads = 0;
  vi.stubEnv('PROD', true);
  vi.stubEnv('MODE', 'production');
  vi.stubGlobal('navigator', { serviceWorker: container });
  vi.stubGlobal('location', { protocol: 'https:', reload: () => reloads++ });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a new edition that comes while the page is read is offered once it is whole', async () => {
  await listen();
  expect(container.asked).toEqual(['sw.js']);
  const worker = new Worker();
  container.registration.installing = worker;
  container.registration.dispatchEvent(new Event('updatefound'));
  worker.becomes('installing');
  expect(offered).toHaveLength(0);
  worker.becomes('installed');
  worker.becomes('activating');
  expect(offered).toHaveLength(1);
});

test('taken, it is told to go, and the page is loaded again once it has gone in', async () => {
  const worker = (container.registration.waiting = new Worker());
  await listen();
  expect(offered).toHaveLength(1);
  expect(worker.told).toEqual([]);
  offered[0]!();
  expect(worker.told).toEqual(['go']);
  expect(reloads).toBe(0);
  container.dispatchEvent(new Event('controllerchange'));
  container.dispatchEvent(new Event('controllerchange'));
  expect(reloads).toBe(1);
});

test('a first visit has nothing to wait for', async () => {
  container.controller = null;
  container.registration.waiting = new Worker();
  await listen();
  expect(offered).toEqual([]);
});

test('a worker that cannot be had is no matter', async () => {
  container.register = () => Promise.reject(new Error('no'));
  await listen();
  expect(offered).toEqual([]);
});

test('nothing is fetched beside the first page: the worker waits until it is there', async () => {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  await listen();
  expect(container.asked).toEqual([]);
  window.dispatchEvent(new Event('load'));
  window.dispatchEvent(new Event('load'));
  expect(container.asked).toEqual(['sw.js']);
});

test.each<[string, () => void]>([
  ['in development', () => vi.stubEnv('PROD', false)],
  ['in the single file', () => vi.stubEnv('MODE', 'single')],
  ['opened from a disk', () => vi.stubGlobal('location', { protocol: 'file:' })],
  ['without workers', () => vi.stubGlobal('navigator', {})],
])('%s there is none', async (_where, set) => {
  set();
  container.registration.waiting = new Worker();
  await listen();
  expect(container.asked).toEqual([]);
  expect(offered).toEqual([]);
});
