// The hosted page without a line: a service worker keeps its files; a new edition waits until the reader takes it.

/**
 * Listens for a new edition that waits, and calls back with how to take it: the page is then loaded again.
 * Nothing where there is no worker: in development, in the single file, on `file:`.
 */
export function keepOffline(onUpdate: (take: () => void) => void): void {
  if (
    !import.meta.env.PROD ||
    import.meta.env.MODE === 'single' ||
    !('serviceWorker' in navigator) ||
    location.protocol === 'file:'
  )
    return;
  const { serviceWorker } = navigator;
  const ready = (waiting: ServiceWorker) => {
    // A first visit has no edition before it: nothing to wait for.
    if (!serviceWorker.controller) return;
    onUpdate(() => {
      serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage('go', []);
    });
  };
  const register = () =>
    serviceWorker.register('sw.js').then(
      (registration) => {
        if (registration.waiting) ready(registration.waiting);
        registration.addEventListener('updatefound', () => {
          const coming = registration.installing;
          coming?.addEventListener('statechange', () => {
            if (coming.state === 'installed') ready(coming);
          });
        });
      },
      () => undefined,
    );
  // After the first page has been read from the line, never beside it.
  if (document.readyState === 'complete') void register();
  else window.addEventListener('load', () => void register(), { once: true });
}
