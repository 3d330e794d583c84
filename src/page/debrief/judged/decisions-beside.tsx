// Each decision in one line; opened, its reason and the record beside it.
import { useState } from 'preact/hooks';
import type { Case, Decision, Option } from '../../../play/case';
import type { Answer } from '../../../review/answer';
import type { Reviewed } from '../../../review/entry';
import { shortDate } from '../../../words/figures';
import { say } from '../../../words/say';
import { debriefWords, playWords } from '../../../words/words';
import { Contest } from '../../paper/contest';
import { optionOf } from '../../lookup';
import type { Session } from '../../run/session';
import { Sources } from '../../paper/sources';
import { formOf } from '../../paper/form-fields';
import { Foldable } from '../sheet/foldable';
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

/** One decision of the run with what was taken. */
interface DecidedHere {
  date: string;
  decision: Decision;
  option: Option;
  undecided: boolean;
  /** What was said with it; none where the record has no answer. */
  answer: Answer | undefined;
}

/** The decisions of this run whose options are known, in order. */
function decidedIn(theCase: Case, { turns, answers }: Reviewed): DecidedHere[] {
  return turns.flatMap(({ date }, index): DecidedHere[] => {
    const decided = turns[index + 1]?.decided;
    const found = decided && optionOf(theCase, decided.choice);
    return found ? [{ ...found, date, undecided: decided.undecided, answer: answers[index] }] : [];
  });
}

/** The line of a decision; pressed, it opens and folds what stands below. */
function DecisionLine({
  decided: { date, decision, option, undecided },
  open,
  onTurn,
}: {
  decided: DecidedHere;
  open: boolean;
  onTurn(): void;
}) {
  const same = option.mark === 'took';
  return (
    <h4>
      <button type="button" class="beside-line" aria-expanded={open} onClick={onTurn}>
        <small>{shortDate(date)}</small> {decision.title}{' '}
        <span class="beside-short">
          {option.short}
          {undecided ? ` (${debriefWords.undecided})` : ''}
        </span>
        {decision.record && (
          <small class={same ? 'same' : 'other'}>
            {same ? debriefWords.asHistory : debriefWords.otherwise}
          </small>
        )}
      </button>
    </h4>
  );
}

/** Why it was taken, in the reader's words, and what was said of its result. */
function YourReason({
  session,
  decided: { decision, option, answer },
}: {
  session: Session;
  decided: DecidedHere;
}) {
  const form = formOf(decision.key);
  const reason = option.reasons.find(({ id }) => id === answer?.reason)?.text;
  return (
    <div class="beside-yours">
      <p class="overline">{debriefWords.reason}</p>
      <p>{reason || debriefWords.noReason}</p>
      {answer?.line && <p class="fine">“{answer.line}”</p>}
      {form && <FormGiven form={form} session={session} />}
      <Contest session={session} decision={decision.id} />
    </div>
  );
}

/** The sheet with all decisions; as many of them may be open as one likes. */
export function DecisionsBeside({ session, reviewed }: { session: Session; reviewed: Reviewed }) {
  const { theCase } = session;
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const turn = (index: number) => {
    const next = new Set(open);
    if (!next.delete(index)) next.add(index);
    setOpen(next);
  };
  const all = decidedIn(theCase, reviewed);
  const same = all.filter(({ option }) => option.mark === 'took').length;
  return (
    <Foldable
      heading={debriefWords.decisions}
      kind="wide"
      point={<p class="fine">{say(debriefWords.decisionsPoint, { all: all.length, same })}</p>}
    >
      <ol class="beside">
        {all.map((decided, index) => (
          <li key={index}>
            <DecisionLine decided={decided} open={open.has(index)} onTurn={() => turn(index)} />
            <div class="beside-body" hidden={!open.has(index)}>
              <YourReason session={session} decided={decided} />
              <RecordBeside theCase={theCase} decision={decided.decision} />
            </div>
          </li>
        ))}
      </ol>
    </Foldable>
  );
}
