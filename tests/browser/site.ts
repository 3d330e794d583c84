// The built page on loopback, and a watch on what a page asks for and complains about.
import { createServer } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';

const DIST = resolve(process.env['BUILT'] ?? resolve(import.meta.dirname, '..', '..', 'dist'));
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** A served folder. */
export interface Site {
  address: string;
  close(): Promise<void>;
}

/**
 * Serves dist/ (or the folder named by BUILT) as plain static files. `instead`: other contents by path, such as
 * `/sw.js`. `folder`: another build. Throws when nothing has been built.
 */
export async function serveBuilt(
  instead: ReadonlyMap<string, string> = new Map(),
  folder = DIST,
): Promise<Site> {
  statSync(join(folder, 'index.html'));
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)).replace(
      /\/$/,
      '/index.html',
    );
    try {
      const body = instead.get(path) ?? readFileSync(join(folder, path));
      response
        .writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}

/** What went wrong or went out: console errors, page errors, requests to another origin. Filled while the context lives. */
export function watch(context: BrowserContext, address: string): string[] {
  const complaints: string[] = [];
  context.on('page', (page) =>
    page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`)),
  );
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) complaints.push(`request: ${url}`);
  });
  return complaints;
}
