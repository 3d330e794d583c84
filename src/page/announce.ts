// One polite announcement per step for screen readers: one region, filled after it stands in the page.
let region: HTMLElement | null = null;

/** Puts the region into the page. Call once. */
export function mountAnnouncer(parent: HTMLElement): void {
  region = document.createElement('div');
  region.className = 'unseen';
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  parent.append(region);
}

/** Says this after what is being said now. */
export function announce(text: string): void {
  if (!region) return;
  const here = region;
  here.textContent = '';
  setTimeout(() => {
    here.textContent = text;
  }, 60);
}
