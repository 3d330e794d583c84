// Each decision in one line; opened, its reason and the record beside it.
import { useState } from 'preact/hooks';
import type { Case, Decision } from '../../play/case';
import type { Reviewed } from '../../review/entry';
import { shortDate } from '../../words/figures';
import { say } from '../../words/say';
import { debriefWords, playWords } from '../../words/words';
import { Contest } from '../paper/contest';
import { decisionOf, optionOf } from '../lookup';
import type { Session } from '../run/session';
import { Sources } from '../paper/sources';
import { formOf } from '../paper/team-form';
import { Foldable } from './foldable';
import { FormGiven } from './form-given';

function RecordBeside({ theCase, decision }: { theCase: Case; decision: Decision }) {
  const took = decision.options.find(({ mark }) => mark === 'took');
  return (
    <div class="beside-record">
      <p class="overline">{debriefWords.record}</p>
      <p>
        {took ? <strong>{took.short}. </strong> : null}
        {decision.record ? decision.record.text : debriefWords.none}
      </p>
      {decision.record && decision.record.facts.length > 0 && (
        <details class="fold no-print">
          <summary>{playWords.card.sources}</summary>
          <Sources theCase={theCase} facts={decision.record.facts} />
        </details>
      )}
    </div>
  );
}

export function DecisionsBeside({ session, reviewed }: { session: Session; reviewed: Reviewed }) {
  const { theCase } = session;
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const turn = (index: number) => {
    const next = new Set(open);
    if (!next.delete(index)) next.add(index);
    setOpen(next);
  };
  const taken = reviewed.turns.flatMap(({ decided }) => {
    const found = decided && optionOf(theCase, decided.choice);
    return found ? [found.option.mark] : [];
  });
  return (
    <Foldable
      heading={debriefWords.decisions}
      kind="wide"
      point={
        <p class="fine">
          {say(debriefWords.decisionsPoint, {
            all: taken.length,
            same: taken.filter((mark) => mark === 'took').length,
          })}
        </p>
      }
    >
      <ol class="beside">
        {reviewed.turns.slice(0, -1).map(({ asks, date }, index) => {
          const decision = decisionOf(theCase, asks);
          const decided = reviewed.turns[index + 1]?.decided;
          const found = decided && optionOf(theCase, decided.choice);
          const answer = reviewed.answers[index];
          if (!decision || !found) return null;
          const { option } = found;
          const form = formOf(decision.key);
          const reason = option.reasons.find(({ id }) => id === answer?.reason)?.text;
          return (
            <li key={index}>
              <h4>
                <button
                  type="button"
                  class="beside-line"
                  aria-expanded={open.has(index)}
                  onClick={() => turn(index)}
                >
                  <small>{shortDate(date)}</small> {decision.title}{' '}
                  <span class="beside-short">
                    {option.short}
                    {decided.undecided ? ` (${debriefWords.undecided})` : ''}
                  </span>
                  {decision.record && (
                    <small class={option.mark === 'took' ? 'same' : 'other'}>
                      {option.mark === 'took' ? debriefWords.asHistory : debriefWords.otherwise}
                    </small>
                  )}
                </button>
              </h4>
              <div class="beside-body" hidden={!open.has(index)}>
                <div class="beside-yours">
                  <p class="overline">{debriefWords.reason}</p>
                  <p>{reason || debriefWords.noReason}</p>
                  {answer?.line && <p class="fine">“{answer.line}”</p>}
                  {form && <FormGiven form={form} session={session} />}
                  <Contest session={session} decision={decision.id} />
                </div>
                <RecordBeside theCase={theCase} decision={decision} />
              </div>
            </li>
          );
        })}
      </ol>
    </Foldable>
  );
}
