// One replay: one point, one change, predicted first; then what the model says. Noted once, and the form is gone.
import { useRef, useState } from 'preact/hooks';
import { replayedIn } from '../../../review/what-if';
import { whatIfWords } from '../../../words/words';
import type { Session } from '../../run/session';
import { ReplayForm } from './replay-form';
import { ReplayResult } from './replay-result';

/** The sheet: the form until a replay is on record, its result from then on. Not printed while it is a form. */
export function OneReplay({ session }: { session: Session }) {
  const replayed = replayedIn(session.run().events);
  // The form goes when it has been sent: reading goes on at the heading above what takes its place.
  const heading = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState(false);
  const noted = () => {
    setAsked(true);
    heading.current?.focus();
  };
  return (
    <article class={replayed ? 'sheet replay' : 'sheet replay no-print'}>
      <h3 ref={heading} tabIndex={-1}>
        {whatIfWords.heading}
      </h3>
      {replayed ? (
        <ReplayResult theCase={session.theCase} turns={session.turns()} replayed={replayed} aloud={asked} />
      ) : (
        <ReplayForm session={session} onNoted={noted} />
      )}
    </article>
  );
}
