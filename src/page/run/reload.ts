// Which run is open in this tab, so that reloading the page lands on the same spot.
const NAME = 'launch-day:open';

/** Remembers the run open in this tab; an empty id forgets it. Does nothing where the browser blocks it. */
export function rememberOpen(id: string): void {
  try {
    if (id) sessionStorage.setItem(NAME, id);
    else sessionStorage.removeItem(NAME);
  } catch {
    /* Only the reload is lost. */
  }
}

/** The run that was open in this tab; empty if none. */
export function openBefore(): string {
  try {
    return sessionStorage.getItem(NAME) ?? '';
  } catch {
    return '';
  }
}
