// The debrief comes in its own chunk, when it is needed.
import { useEffect, useState } from 'preact/hooks';
import { words } from '../words/words';
import type { Debrief as Component, DebriefProps } from './debrief/debrief';

export function LazyDebrief(props: DebriefProps) {
  const [loaded, setLoaded] = useState<{ Debrief: typeof Component } | null>(null);
  useEffect(() => { void import('./debrief/debrief').then(setLoaded); }, []);
  return loaded ? <loaded.Debrief {...props} /> : <main class="guess"><output class="guess-paper">{words.title.loading}</output></main>;
}
