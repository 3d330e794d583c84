// The keys of the review: which key asks for what, and listening for them.
import { useEffect } from 'preact/hooks';

/** What a key asks for: a black screen or the end of it, the list of keys, the intake, the first run. */
export type KeyAsk = 'blank' | 'unblank' | 'keys' | 'intake' | 'walk';

const BLANK_KEYS = ['b', 'B', '.'];

/**
 * What a key asks for; null where it asks for nothing. `blank`: the screen is black. `covered`: an answer or a run is
 * looked at, which leaves only the black screen.
 */
export function keyAsks(
  key: string,
  { blank, covered }: { blank: boolean; covered: boolean },
): KeyAsk | null {
  if (BLANK_KEYS.includes(key)) return blank ? 'unblank' : 'blank';
  if (blank && key === 'Escape') return 'unblank';
  if (covered) return null;
  if (key === '?') return 'keys';
  if (key.toLowerCase() === 'a') return 'intake';
  return key.toLowerCase() === 'w' ? 'walk' : null;
}

/** Whether a key belongs to what somebody types, or to the browser. */
function belongsElsewhere({ target, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  const typing = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return typing || ctrlKey || altKey || metaKey;
}

/** Listens as long as it is used. */
export function useKeys(state: { blank: boolean; covered: boolean }, onAsk: (ask: KeyAsk) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const ask = belongsElsewhere(event) ? null : keyAsks(event.key, state);
      if (ask === 'blank' || ask === 'unblank') event.preventDefault();
      if (ask) onAsk(ask);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}
