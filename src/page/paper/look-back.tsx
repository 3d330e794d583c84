// When the outcome is in: how sound was that choice, on what was known then?
import { useState } from 'preact/hooks';
import { sinceGoingBack } from '../../play/run';
import type { Turn } from '../../play/turn';
import { say } from '../../words/say';
import { playWords } from '../../words/words';
import type { Beat } from './beats';
import { decisionOf, optionOf } from '../lookup';
import type { Session } from '../run/session';
import { Soundness } from './soundness';

/** The moments at which outcomes are in, and the key points they settle. */
const SETTLES: Readonly<Record<string, readonly string[]>> = { verdict: ['K4', 'K6'], december: ['K7'] };

/** Turns whose choice is looked back on from this page. */
export function lookedBackOn(session: Session, beat: Beat): Turn[] {
  const keys = beat.told.flatMap(({ moment }) => SETTLES[moment] ?? []);
  return session
    .turns()
    .filter(
      ({ decided }) => decided && keys.includes(decisionOf(session.theCase, decided.decision)?.key ?? ''),
    );
}

/** How sound these choices were, on what was known then: each may be rated once more. */
export function LookBack({ session, turns }: { session: Session; turns: readonly Turn[] }) {
  // What was rated before a reload stands.
  const [rated, setRated] = useState<Record<string, number>>(() =>
    Object.fromEntries(
      sinceGoingBack(session.run().events).flatMap((event) =>
        event.kind === 'rated' && event.when === 'after' ? [[event.decision, event.soundness]] : [],
      ),
    ),
  );
  return (
    <aside class="preface look-back">
      <h3>{playWords.lookBack}</h3>
      <p class="fine">{playWords.lookBackNote}</p>
      {turns.map(
        ({ decided }) =>
          decided && (
            <Soundness
              key={decided.decision}
              value={rated[decided.decision] ?? null}
              legend={say(playWords.soundThen, {
                choice: optionOf(session.theCase, decided.choice)?.option.short ?? '',
                title: decisionOf(session.theCase, decided.decision)?.title ?? '',
              })}
              onPick={(soundness) => {
                setRated({ ...rated, [decided.decision]: soundness });
                void session.note({ kind: 'rated', decision: decided.decision, when: 'after', soundness });
              }}
            />
          ),
      )}
    </aside>
  );
}
