// Soundness before and after, the other ways picked, figures foreseen by band, and how the desk was used.
import { sinceGoingBack, type RunEvent } from '../../play/run';
import type { Reviewed } from '../../review/entry';
import { say } from '../../words/say';
import { typeset } from '../../words/typeset';
import { words } from '../../words/words';
import { decisionOf } from '../lookup';
import { waysPicked } from '../other-ways';
import type { Session } from '../session';
import { FiguresForeseen } from './figures-foreseen';

/** Points on the scale of 1-5 from which a moved rating is asked about. */
const MOVED_FROM = 2;

function Soundness({ session, reviewed }: { session: Session; reviewed: Reviewed }) {
  const w = words.debrief;
  const rated = reviewed.answers.filter(({ before, after }) => before !== null || after !== null);
  if (rated.length === 0) return null;
  return (
    <>
      <h4>{w.soundness}</h4>
      <table>
        <thead><tr><th scope="col">{w.decision}</th><th scope="col">{w.soundNow}</th><th scope="col">{w.soundThen}</th></tr></thead>
        <tbody>{rated.map(({ decision, before, after }) => (
          <tr key={decision}><th scope="row">{decisionOf(session.theCase, decision)?.title}</th><td>{before ?? '–'}</td><td>{after ?? '–'}</td></tr>
        ))}</tbody>
      </table>
      {rated.some(({ before, after }) => before !== null && after !== null && Math.abs(before - after) >= MOVED_FROM) && <p class="said">{w.soundMoved}</p>}
    </>
  );
}

function OtherWaysPicked({ session, reviewed }: { session: Session; reviewed: Reviewed }) {
  const w = words.debrief;
  const { events } = session.run();
  const picked = reviewed.answers.flatMap(({ decision }) => {
    const asked = decisionOf(session.theCase, decision);
    const picks = waysPicked(events, decision);
    return asked?.otherWays?.filter(({ id }) => picks.includes(id)) ?? [];
  });
  if (picked.length === 0) return null;
  return (
    <>
      <h4>{w.otherWays}</h4>
      <p class="fine">{w.otherWaysNote}</p>
      <ul class="plain-list">{picked.map(({ text }) => <li key={text}>{typeset(text)}</li>)}</ul>
    </>
  );
}

export function Judgement({ session, reviewed }: { session: Session; reviewed: Reviewed }) {
  const w = words.debrief;
  const { events } = session.run();
  const count = (kind: RunEvent['kind']) => events.filter((event) => event.kind === kind).length;
  const opened = new Set(events.flatMap((event) => (event.kind === 'opened' ? [event.document] : []))).size;
  return (
    <article class="sheet judgement">
      <h3>{w.judgement}</h3>
      <Soundness session={session} reviewed={reviewed} />
      <OtherWaysPicked session={session} reviewed={reviewed} />
      <FiguresForeseen theCase={session.theCase} turns={reviewed.turns} events={sinceGoingBack(events)} />
      <h4>{w.habits}</h4>
      <p class="fine">{[say(w.documents, { n: opened }), say(w.back, { n: count('wentBack') }), say(w.contested, { n: count('contested') })].join(' ')}</p>
    </article>
  );
}
