// The service worker of the hosted build: keeps every file after the first visit; a new edition waits until the reader takes it.
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * The worker's own text. `go` from the page lets a waiting edition take over; the edition before stays on disk for
 * tabs still open on it.
 */
function workerText(version: string, files: readonly string[]): string {
  return `const CACHE = 'launch-day-${version}';
const FILES = ${JSON.stringify(files)};
addEventListener('install', (event) => event.waitUntil(caches.open(CACHE).then((cache) =>
  Promise.all(FILES.map((file) => cache.add(new Request(file, { cache: 'no-cache' })))))));
addEventListener('activate', (event) => event.waitUntil((async () => {
  const kept = (await caches.keys()).filter((name) => name.startsWith('launch-day-') && name !== CACHE);
  await Promise.all(kept.slice(0, -1).map((name) => caches.delete(name)));
  await clients.claim();
})()));
addEventListener('message', (event) => { if (event.data === 'go') skipWaiting(); });
addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  event.respondWith((async () => {
    const cache = await caches.open(CACHE);
    const found = request.mode === 'navigate' ? await cache.match('index.html') : await cache.match(request) ?? await caches.match(request);
    return found ?? fetch(request);
  })());
});
`;
}

/** Adds `sw.js` to the build, with the list of all its files and a version made from their contents. */
export function offlinePlugin(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const parts = Object.values(bundle).toSorted((one, other) =>
          one.fileName < other.fileName ? -1 : 1,
        );
        const hash = createHash('sha256');
        for (const part of parts)
          hash.update(part.fileName).update(part.type === 'chunk' ? part.code : part.source);
        const files = parts.map(({ fileName }) => fileName).filter((name) => !name.endsWith('.map'));
        this.emitFile({
          type: 'asset',
          fileName: 'sw.js',
          source: workerText(hash.digest('hex').slice(0, 12), files),
        });
      },
    },
  };
}
