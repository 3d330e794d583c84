// Why a number is what it is: the choices and dated facts that moved it, then the assumptions it hangs on.
import { useEffect, useState } from 'preact/hooks';
import { why, whyBandSteps, type Why } from '../../../model/ask/why';
import type { Case } from '../../../play/case';
import { figure, longDate } from '../../../words/figures';
import { say } from '../../../words/say';
import { whyWords } from '../../../words/words';
import { Dialog } from '../../dialogs/dialog';
import { nameOf, noteOf, unitOf, type Question } from '../sheet/asked';
import { DRAWS, useSteps } from '../sheet/use-steps';
import { Assumptions } from './why-assumptions';
import { ChoicePart, DatedPart, type Measured } from './why-parts';

/** Choices shown, those that moved it most first. */
const MOST_CHOICES = 5;
/** Dated facts shown, likewise. */
const MOST_DATED = 2;

/** A part too small to show in the unit of the number. */
function shows(by: number, { of }: Question): boolean {
  return figure(Math.abs(by), unitOf(of)) !== figure(0, unitOf(of));
}

function Parts({ theCase, answer, question }: { theCase: Case; answer: Why; question: Question }) {
  const { of, date, choices } = question;
  const parts = answer.contributions.filter(({ by }) => shows(by, question)).slice(0, MOST_CHOICES);
  const dated = answer.dated.filter(({ by }) => shows(by, question)).slice(0, MOST_DATED);
  const ids = [...parts.map(({ option }) => option), ...dated.map(({ row }) => row.id)];
  const { done, answer: band } = useSteps(
    ids.length > 0 ? () => whyBandSteps(theCase, choices, of, date, ids, DRAWS) : null,
    [answer],
  );
  const measured = (id: string): Measured => ({
    question,
    central: band?.central[id] ?? null,
    range: band?.ranges[id] ?? null,
  });
  if (ids.length === 0) return <p>{whyWords.nothing}</p>;
  return (
    <>
      <p class="fine">{whyWords.note}</p>
      {!band && (
        <p class="fine">
          <output>{say(whyWords.measuring, { done, all: DRAWS })}</output>{' '}
          <progress value={done} max={DRAWS} aria-hidden="true" />
        </p>
      )}
      <ol class={band ? 'why-parts why-measured' : 'why-parts'}>
        {parts.map((part) => (
          <ChoicePart key={part.option} theCase={theCase} part={part} measured={measured(part.option)} />
        ))}
      </ol>
      {dated.length > 0 && (
        <>
          <h3>{whyWords.dated}</h3>
          <ol class="why-parts">
            {dated.map(({ row, by }) => (
              <DatedPart key={row.id} theCase={theCase} row={row} by={by} measured={measured(row.id)} />
            ))}
          </ol>
        </>
      )}
    </>
  );
}

/** The answer, worked out once the dialog stands. */
export function WhyDialog({
  theCase,
  question,
  onClose,
}: {
  theCase: Case;
  question: Question;
  onClose(): void;
}) {
  const [answer, setAnswer] = useState<Why | null>(null);
  const { of, date, choices, value } = question;
  useEffect(() => {
    // After the dialog has been drawn: on an old machine the answer takes a second or two.
    const later = setTimeout(() => setAnswer(why(theCase, choices, of, date, undefined, MOST_CHOICES)), 30);
    return () => clearTimeout(later);
  }, [question]);
  return (
    <Dialog heading={say(whyWords.heading, { figure: figure(value, unitOf(of)) })} onClose={onClose} wide>
      <p>
        {of.startsWith('profile.')
          ? say(whyWords.profile, { name: nameOf(of), note: noteOf(of) })
          : say(whyWords.of, { name: nameOf(of), date: longDate(date) })}
      </p>
      {!answer && (
        <p>
          <output>{whyWords.working}</output>
        </p>
      )}
      {answer && (
        <>
          <Parts theCase={theCase} answer={answer} question={question} />
          <Assumptions theCase={theCase} question={question} />
          <p class="fine">{whyWords.model}</p>
        </>
      )}
    </Dialog>
  );
}
