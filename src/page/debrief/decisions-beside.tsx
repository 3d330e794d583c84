// Each decision with its reason, and the record beside it.
import type { Case } from '../../play/case';
import type { RunEvent } from '../../play/run';
import type { Answer } from '../../review/answer';
import type { Reviewed } from '../../review/entry';
import { shortDate } from '../../words/figures';
import { say } from '../../words/say';
import { words } from '../../words/words';
import { decisionOf, optionOf } from '../lookup';
import { Sources } from '../sources';
import { formOf } from '../team-form';
import { FormGiven } from './form-given';

/** The two ratings together; empty where none was given. */
function soundWords(answer: Answer | undefined): string {
  const w = words.debrief;
  const { before, after } = answer ?? { before: null, after: null };
  if (before !== null && after !== null) return say(w.sound, { before, after });
  return before !== null ? say(w.soundBefore, { before }) : after !== null ? say(w.soundAfter, { after }) : '';
}

export function DecisionsBeside({ theCase, reviewed, events }: { theCase: Case; reviewed: Reviewed; events: readonly RunEvent[] }) {
  const w = words.debrief;
  return (
    <article class="sheet wide">
      <h3>{w.decisions}</h3>
      <ol class="beside">
        {reviewed.turns.slice(0, -1).map((turn, index) => {
          const decision = decisionOf(theCase, turn.asks);
          const decided = reviewed.turns[index + 1]?.decided;
          const found = decided && optionOf(theCase, decided.choice);
          const answer = reviewed.answers[index];
          const took = decision?.options.find(({ mark }) => mark === 'took');
          if (!decision || !found) return null;
          const form = formOf(decision.key);
          const reason = found.option.reasons.find(({ id }) => id === answer?.reason)?.text;
          return (
            <li key={index} class={found.option.mark === 'took' ? 'as-history' : ''}>
              <h4><small>{shortDate(turn.date)}</small>{decision.title}</h4>
              <div class="beside-yours">
                <p class="overline">{w.yours}</p>
                <p><strong>{found.option.short}</strong>{decided?.undecided ? ` (${w.undecided})` : ''}</p>
                {reason && <p class="fine">{w.reason}: {reason}</p>}
                {soundWords(answer) && <p class="fine">{soundWords(answer)}</p>}
                {answer?.line && <p class="fine">“{answer.line}”</p>}
                {form && <FormGiven form={form} events={events} />}
              </div>
              <div class="beside-record">
                <p class="overline">{w.record}</p>
                <p>{took ? <strong>{took.short}. </strong> : null}{decision.record ? decision.record.text : w.none}</p>
                {decision.record && decision.record.facts.length > 0 && (
                  <details class="fold no-print"><summary>{words.play.card.sources}</summary><Sources theCase={theCase} facts={decision.record.facts} /></details>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </article>
  );
}
