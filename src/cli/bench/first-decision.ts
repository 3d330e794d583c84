// How long the first decision takes on a slow machine and a slow line, beside a bare inkjs page of the same story in the same browser.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { compiledOnce } from '../../../story/build/once';
import { ROOT } from '../source/source-files';
import { launchBrowser } from './chromium';

/** A processor four times slower than this one; 400 kbit/s with 400 ms to each answer. */
const SLOW = { cpu: 4, bytesPerSecond: 50_000, latencyMs: 400 } as const;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/**
 * Milliseconds from the address to the first decision, readable and answerable; and kilobytes, compressed, of what
 * it needs.
 */
export interface PageTimes {
  ours: number[];
  bare: number[];
  ratio: number;
  ourKilobytes: number;
  bareKilobytes: number;
}

/**
 * Text with buttons below it, as the simplest page around inkjs has it: the whole story, the game's answers as the
 * story itself stands in for them.
 */
const BARE_SCRIPT = `import { Story } from 'inkjs';
import ink from './story.json';
const story = new Story(ink);
story.allowExternalFunctionFallbacks = true;
const show = () => {
  document.body.replaceChildren();
  while (story.canContinue) {
    const text = story.Continue();
    if (text.trim()) document.body.append(Object.assign(document.createElement('p'), { textContent: text }));
  }
  for (const choice of story.currentChoices) {
    const button = Object.assign(document.createElement('button'), { textContent: choice.text, className: 'choice' });
    button.onclick = () => { story.ChooseChoiceIndex(choice.index); show(); };
    document.body.append(button);
  }
};
show();
`;

async function bareFolder(): Promise<string> {
  // Inside the project, so that inkjs is found.
  const folder = mkdtempSync(join(ROOT, 'node_modules', '.bench-'));
  writeFileSync(join(folder, 'story.json'), JSON.stringify(compiledOnce().ink));
  writeFileSync(join(folder, 'main.js'), BARE_SCRIPT);
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>' +
      '<body><script type="module" src="./main.js"></script></body></html>',
  );
  await build({
    root: folder,
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { target: 'es2022', outDir: 'dist' },
  });
  return folder;
}

/** Serves a folder as web hosts do, compressed. */
async function serve(folder: string): Promise<{ address: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname.replace(/\/$/, '/index.html');
    try {
      response
        .writeHead(200, {
          'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
          'content-encoding': 'gzip',
        })
        .end(gzipSync(readFileSync(join(folder, path))));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Kilobytes of a page with the scripts and styles that it names: what is fetched before anything can be shown. */
function firstKilobytes(folder: string): number {
  const html = readFileSync(join(folder, 'index.html'));
  const named = [...html.toString().matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, name]) =>
    readFileSync(join(folder, name!)),
  );
  return [html, ...named].reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) / 1000;
}

/**
 * Takes the steps of a reader who never hesitates, and notes when the first decision has been drawn. As text, for
 * it runs in the page.
 */
const HURRY = `
  const look = () => {
    if (window.decided !== undefined) return;
    if (document.querySelector('.play input[name=choice], button.choice')) {
      window.decided = 0;
      requestAnimationFrame(() => requestAnimationFrame(() => { window.decided = performance.now(); }));
      return;
    }
    (document.querySelector('.guess .actions .plain') ?? document.querySelector('.title-new .wide-button'))?.click();
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
`;

async function timeOnce(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latencyMs,
    downloadThroughput: SLOW.bytesPerSecond,
    uploadThroughput: SLOW.bytesPerSecond,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
  await page.addInitScript({ content: HURRY });
  await page.goto(address, { waitUntil: 'commit' });
  const time = await (
    await page.waitForFunction(() => (window as unknown as { decided?: number }).decided, undefined, {
      timeout: 60_000,
    })
  ).jsonValue();
  await context.close();
  return time ?? 0;
}

const median = (times: readonly number[]) =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)]!;

/** Builds both pages, opens each so many times in turn, and compares the medians. */
export async function firstDecision(times: number): Promise<PageTimes> {
  const ourFolder = mkdtempSync(join(tmpdir(), 'launch-day-bench-'));
  const bare = await bareFolder();
  try {
    await build({ root: ROOT, logLevel: 'error', build: { outDir: ourFolder, emptyOutDir: true } });
    const browser = await launchBrowser();
    const [ourSite, bareSite] = [await serve(ourFolder), await serve(join(bare, 'dist'))];
    const result = { ours: [] as number[], bare: [] as number[] };
    for (let count = 0; count < times; count++) {
      result.bare.push(await timeOnce(browser, bareSite.address));
      result.ours.push(await timeOnce(browser, ourSite.address));
    }
    await browser.close();
    ourSite.close();
    bareSite.close();
    return {
      ...result,
      ratio: median(result.ours) / median(result.bare),
      ourKilobytes: firstKilobytes(ourFolder),
      bareKilobytes: firstKilobytes(join(bare, 'dist')),
    };
  } finally {
    for (const folder of [ourFolder, bare]) rmSync(folder, { recursive: true, force: true });
  }
}
