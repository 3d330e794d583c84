// Soundness before and after, the other ways picked, figures foreseen by band, and how the desk was used.
import { sinceGoingBack, type RunEvent } from '../../../play/run';
import type { Answer } from '../../../review/answer';
import type { Reviewed } from '../../../review/entry';
import { figuresForeseen } from '../../../review/figures';
import { say } from '../../../words/say';
import { debriefWords } from '../../../words/words';
import { decisionOf } from '../../lookup';
import { waysPicked } from '../../paper/other-ways';
import type { Session } from '../../run/session';
import { FiguresForeseen } from './figures-foreseen';
import { FigureTable } from '../sheet/figure-table';
import { Foldable } from '../sheet/foldable';

/** Points on the scale of 1-5 from which a moved rating is asked about. */
const MOVED_FROM = 2;

type Rating = Pick<Answer, 'decision' | 'before' | 'after'>;

function hasMoved({ before, after }: Rating): boolean {
  return before !== null && after !== null && Math.abs(before - after) >= MOVED_FROM;
}

function Soundness({ session, rated }: { session: Session; rated: readonly Rating[] }) {
  return (
    <>
      <h4>{debriefWords.soundness}</h4>
      <FigureTable
        columns={[debriefWords.decision, debriefWords.soundNow, debriefWords.soundThen]}
        rows={rated.map(({ decision, before, after }) => ({
          id: decision,
          name: decisionOf(session.theCase, decision)?.title,
          cells: [before ?? '–', after ?? '–'],
        }))}
      />
      {rated.some(hasMoved) && <p class="said">{debriefWords.soundMoved}</p>}
    </>
  );
}

function OtherWaysPicked({ session, reviewed }: { session: Session; reviewed: Reviewed }) {
  const { events } = session.run();
  const picked = reviewed.answers.flatMap(({ decision }) => {
    const asked = decisionOf(session.theCase, decision);
    const picks = waysPicked(events, decision);
    return asked?.otherWays?.filter(({ id }) => picks.includes(id)) ?? [];
  });
  if (picked.length === 0) return null;
  return (
    <>
      <h4>{debriefWords.otherWays}</h4>
      <p class="fine">{debriefWords.otherWaysNote}</p>
      <ul class="plain-list">
        {picked.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

/** The sheet on how it was judged. */
export function Judgement({ session, reviewed }: { session: Session; reviewed: Reviewed }) {
  const { events } = session.run();
  const count = (kind: RunEvent['kind']) => events.filter((event) => event.kind === kind).length;
  const rated = reviewed.answers.filter(({ before, after }) => before !== null || after !== null);
  const figures = figuresForeseen(session.theCase, reviewed.turns, sinceGoingBack(events));
  const twice = rated.filter(({ before, after }) => before !== null && after !== null);
  const points = [
    ...(twice.length > 0
      ? [say(debriefWords.soundPoint, { n: twice.length, moved: twice.filter(hasMoved).length })]
      : []),
    ...(rated.length > twice.length ? [say(debriefWords.soundOnce, { n: rated.length - twice.length })] : []),
    ...(figures.length > 0
      ? [
          say(debriefWords.figuresPoint, {
            right: figures.filter(({ off }) => off === 0).length,
            all: figures.length,
          }),
        ]
      : []),
  ];
  const opened = new Set(events.flatMap((event) => (event.kind === 'opened' ? [event.document] : []))).size;
  return (
    <Foldable
      heading={debriefWords.judgement}
      kind="judgement"
      point={<p>{points.join(' ') || debriefWords.judgedNone}</p>}
    >
      {rated.length > 0 && <Soundness session={session} rated={rated} />}
      <OtherWaysPicked session={session} reviewed={reviewed} />
      <FiguresForeseen rows={figures} />
      <h4>{debriefWords.habits}</h4>
      <p class="fine">
        {[
          say(debriefWords.documents, { n: opened }),
          say(debriefWords.back, { n: count('wentBack') }),
          say(debriefWords.contested, { n: count('contested') }),
        ].join(' ')}
      </p>
    </Foldable>
  );
}
