// The debrief comes in its own chunk, when it is needed.
import { useEffect, useState } from 'preact/hooks';
import { titleWords } from '../../words/words';
import type { Debrief as Component, DebriefProps } from './debrief';
import { NotLoaded } from '../paper/not-loaded';

/** The debrief; while its chunk is on its way, or cannot be fetched, a page that says so. */
export function LazyDebrief(props: DebriefProps) {
  const [loaded, setLoaded] = useState<{ Debrief: typeof Component } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('./debrief').then(setLoaded, () => setFailed(true));
  }, []);
  if (loaded) return <loaded.Debrief {...props} />;
  return (
    <main class="guess">
      <div class="guess-paper">{failed ? <NotLoaded /> : <output>{titleWords.loading}</output>}</div>
    </main>
  );
}
