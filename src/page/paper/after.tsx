// After a choice: what happens in the room, the record card, and the right to contest.
import type { Scene } from '../../play/scene';
import type { Turn } from '../../play/turn';
import { playWords } from '../../words/words';
import { RecordCard } from './card';
import { Contest } from './contest';
import { optionOf } from '../lookup';
import { OtherWays } from './other-ways';
import { AfterText } from './scene-text';
import type { Session } from '../run/session';
import { formOf } from './form-fields';
import { TeamForm } from './team-form';

/** The first beat after a decision: its choice, what followed in the room, the card, and what may be said to it. */
export function After({ session, turn, told }: { session: Session; turn: Turn; told: readonly Scene[] }) {
  const { decided } = turn;
  const found = decided && optionOf(session.theCase, decided.choice);
  if (!decided || !found) return null;
  const form = formOf(found.decision.key);
  return (
    <>
      <section class="scene">
        <h2 class="headline" data-start tabIndex={-1}>
          <span class="overline">{decided.undecided ? playWords.undecided : playWords.yours}</span>
          <span class="headline-text">{found.option.short}</span>
        </h2>
        <AfterText told={told} />
      </section>
      <RecordCard theCase={session.theCase} decision={found.decision} option={found.option} />
      {found.decision.otherWays && (
        <OtherWays key={`${turn.number}:ways`} session={session} decision={found.decision} />
      )}
      {form && <TeamForm key={`${turn.number}:form`} session={session} form={form} />}
      <Contest key={turn.number} session={session} decision={found.decision.id} />
    </>
  );
}
