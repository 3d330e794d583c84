// Nothing is lost: reloads, a killed browser, two tabs, a browser that keeps nothing, has no room, or kept something that cannot be read.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRun } from '../../src/play/file';
import { launchBrowser } from '../../src/cli/bench/chromium';
import { killed, lost } from './kills';
import { withoutPictures } from './no-pictures';
import { begin, readOn, spotOf, step } from './reader';
import { serveBuilt, type Site } from './site';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveBuilt()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** A browser that draws no picture: quicker, and the keeping is the same. */
const plain = async () => {
  const context = await browser.newContext({ acceptDownloads: true });
  await context.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  return context;
};

test('a reload at any page of a run comes back to that page', async () => {
  const context = await plain();
  const page = await context.newPage();
  await page.goto(site.address);
  await begin(page);
  for (let steps = 0; steps < 12; steps++) {
    const before = await spotOf(page);
    await page.reload();
    await page.waitForSelector('.play');
    expect(await spotOf(page)).toEqual(before);
    await step(page, () => 1);
  }
  await context.close();
}, 60_000);

test('where the line breaks before the rest is there the page says so, and after a reload the run goes on', async () => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await withoutPictures(context);
  const page = await context.newPage();
  const first = await (await fetch(site.address)).text();
  let broken = true;
  await page.route('**/assets/*.js', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1)!;
    return broken && !first.includes(name) ? route.abort() : route.continue();
  });
  await page.goto(site.address);
  await begin(page);
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  const again = page.getByRole('alert').getByRole('button');
  await again.waitFor();
  expect((await spotOf(page))?.turn).toBe(0);
  broken = false;
  await again.click();
  await page.waitForSelector('.play');
  await readOn(page, 1, () => 1);
  expect((await spotOf(page))?.turn).toBe(1);
  await page.route('**/assets/debrief*.js', (route) => (broken ? route.abort() : route.continue()));
  broken = true;
  await readOn(page, 99, () => 1);
  await again.waitFor();
  broken = false;
  await again.click();
  await page.locator('.debrief').waitFor();
  await context.close();
}, 60_000);

test.skipIf(process.platform !== 'linux')(
  'a browser killed twenty times loses at most the tap in hand',
  async () => {
    const kills = await killed(site.address, 20);
    expect(lost(kills)).toEqual([]);
    expect(kills.length).toBeGreaterThan(15);
  },
  120_000,
);

test('a run opened in a second tab waits there until it is taken over, and the first tab then only waits', async () => {
  const context = await plain();
  const first = await context.newPage();
  await first.goto(site.address);
  await begin(first);
  await readOn(first, 2, () => 1);
  const second = await context.newPage();
  await second.goto(site.address);
  await second.getByRole('button', { name: /Continue/ }).click();
  await second.getByRole('alert').waitFor();
  expect(await second.getByRole('alert').innerText()).toContain('another tab');
  await step(first, () => 2);
  const before = await spotOf(first);
  await second.getByRole('button', { name: /Go on here/ }).click();
  await second.waitForSelector('.play');
  expect(await spotOf(second)).toEqual(before);
  await first.getByRole('alert').waitFor();
  await readOn(second, 4, () => 1);
  const ahead = await spotOf(second);
  await first.close();
  await second.reload();
  await second.waitForSelector('.play');
  expect(await spotOf(second)).toEqual(ahead);
  await context.close();
});

test('where storage is blocked the title says so, the run goes on, and the file is offered at the end', async () => {
  const context = await plain();
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  const page = await context.newPage();
  await page.goto(site.address);
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toContain('keeps nothing');
  await begin(page);
  await readOn(page, 99, () => 1);
  await page.locator('.debrief').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /Save the run file/ }).click();
  const read = readRun(readFileSync(await (await download).path(), 'utf8'));
  expect(read.ok && read.run.events.filter(({ kind }) => kind === 'decided').length).toBeGreaterThan(8);
  await context.close();
}, 60_000);

test('where a write fails in the middle of a run the page says so and offers the file', async () => {
  const context = await plain();
  const page = await context.newPage();
  await page.goto(site.address);
  await begin(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await step(page, () => 1);
  expect(await page.getByRole('alert').innerText()).toContain('could not be kept');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const read = readRun(readFileSync(await (await download).path(), 'utf8'));
  expect(read.ok && read.run.events.some(({ kind }) => kind === 'decided')).toBe(true);
  await context.close();
});

/** Runs a step against the game's own store, as a fault of the disk would. */
const inStore = (page: Page, fault: 'damage' | 'empty') =>
  page.evaluate(
    (what) =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.open('launch-day');
        request.addEventListener('error', () => failed(request.error));
        request.addEventListener('success', () => {
          const transaction = request.result.transaction('kept', 'readwrite');
          const store = transaction.objectStore('kept');
          if (what === 'empty') store.clear();
          else {
            const keys = store.getAllKeys();
            keys.addEventListener('success', () => {
              for (const key of keys.result)
                if (String(key).startsWith('run:')) store.put({ text: '{"format":1,', where: null }, key);
            });
          }
          transaction.addEventListener('complete', () => {
            request.result.close();
            done();
          });
        });
      }),
    fault,
  );

test('where there is no room left the title says so, and the runs that are kept can be opened and removed', async () => {
  const context = await plain();
  const page = await context.newPage();
  await page.goto(site.address);
  await begin(page);
  await readOn(page, 2, () => 1);
  const before = await spotOf(page);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.address).origin, quotaSize: 1 });
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await page.getByRole('button', { name: /Continue/ }).waitFor();
  await page.reload();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toContain('no room left');
  await page.getByRole('button', { name: /Continue/ }).click();
  await page.waitForSelector('.play');
  expect(await spotOf(page)).toEqual(before);
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await page.getByRole('button', { name: 'Clear this machine' }).click();
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await page.getByText('Nothing of this game is kept').waitFor();
  expect(await page.getByRole('button', { name: /Continue/ }).count()).toBe(0);
  await context.close();
});

test('a run that cannot be read is said at the start, can be saved as it stands and removed, and stops nothing else', async () => {
  const context = await plain();
  const page = await context.newPage();
  await page.goto(site.address);
  await begin(page);
  await inStore(page, 'damage');
  await page.evaluate(() => {
    sessionStorage.clear();
  });
  await page.reload();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toContain('cannot be read');
  expect(await page.getByRole('button', { name: /Continue/ }).count()).toBe(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save what is there' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toBe('{"format":1,');
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('alert').waitFor({ state: 'detached' });
  await begin(page);
  await step(page, () => 1);
  await context.close();
});

test('without locks, and with a connection that the browser has closed, a second tab still does not overwrite the first', async () => {
  const context = await plain();
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'locks', { value: undefined });
  });
  const first = await context.newPage();
  await first.goto(site.address);
  await begin(first);
  await readOn(first, 1, () => 1);
  const second = await context.newPage();
  await second.goto(site.address);
  await second.getByRole('button', { name: /Continue/ }).click();
  await second.waitForSelector('.play');
  await second.evaluate(() => {
    const begun = IDBDatabase.prototype.transaction;
    let broken = true;
    IDBDatabase.prototype.transaction = function (...given) {
      if (!broken) return begun.apply(this, given);
      broken = false;
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    };
  });
  await step(second, () => 1);
  expect(await second.getByRole('alert').count()).toBe(0);
  const ahead = await spotOf(second);
  await first.keyboard.press('1');
  await first.keyboard.press('Enter');
  await first.getByRole('alert').waitFor();
  expect(await first.getByRole('alert').innerText()).toContain('another tab');
  await second.reload();
  await second.waitForSelector('.play');
  expect(await spotOf(second)).toEqual(ahead);
  await inStore(first, 'empty');
  await second.keyboard.press('1');
  await second.keyboard.press('Enter');
  await second.getByRole('alert').waitFor();
  expect(await second.getByRole('alert').innerText()).toContain('removed');
  await first.reload();
  await first.getByRole('button', { name: /New run/ }).waitFor();
  expect(await first.getByRole('button', { name: /Continue/ }).count()).toBe(0);
  await context.close();
});
