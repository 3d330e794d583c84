// Everything so far: text, choices, documents opened, and the readings of that moment.
import { useEffect, useRef } from 'preact/hooks';
import { reading } from '../../model/rules/readings';
import type { Case } from '../../play/case';
import type { Run } from '../../play/run';
import type { Turn } from '../../play/turn';
import { longDate } from '../../words/figures';
import { say } from '../../words/say';
import { playWords, words } from '../../words/words';
import { beatsOf } from '../paper/beats';
import { Dialog } from './dialog';
import { decisionOf, optionOf } from '../lookup';
import { AfterText, whereAndWhen } from '../paper/scene-text';
import { deskFigure, rowOf } from '../desk/readings';

const backlogWords = playWords.backlog;

/** Titles of documents opened before each standing decision, by turn. */
function openedBefore(theCase: Case, run: Run): string[][] {
  let byTurn: string[][] = [[]];
  for (const event of run.events) {
    if (event.kind === 'opened')
      byTurn.at(-1)?.push(theCase.documents.find(({ id }) => id === event.document)?.title ?? event.document);
    if (event.kind === 'decided' || event.kind === 'undecided') byTurn.push([]);
    if (event.kind === 'wentBack') byTurn = byTurn.slice(0, event.to + 1);
  }
  return byTurn;
}

/** One turn as it was: its pages, the desk at its end, the file, and what was decided. */
function PastTurn({
  theCase,
  turn,
  next,
  pages,
  titles,
}: {
  theCase: Case;
  turn: Turn;
  /** What was decided then; none in the turn that is being read. */
  next: Turn['decided'] | undefined;
  /** How many of its pages have been read; all of them where nothing is said. */
  pages: number | undefined;
  titles: readonly string[];
}) {
  return (
    <section class="past">
      {beatsOf(turn)
        .slice(0, pages)
        .flatMap(({ told, kind }, page) =>
          told.map((each, index) => (
            <div key={`${page}-${index}`}>
              {kind === 'scenes' && <h3 class="overline">{whereAndWhen(each)}</h3>}
              <AfterText told={[each]} />
            </div>
          )),
        )}
      <p class="past-desk">
        <b>{backlogWords.readings}</b>, {longDate(turn.date)}:{' '}
        {rowOf(turn.system)
          .map((id) => `${words.readings[id]} ${deskFigure(turn.system, id, reading(turn.system, id))}`)
          .join(' · ')}
      </p>
      {titles.length > 0 && <p class="fine">{say(backlogWords.opened, { documents: titles.join(', ') })}</p>}
      {next && (
        <p class="past-choice">
          <b>{decisionOf(theCase, next.decision)?.title}</b>
          <br />
          {say(next.undecided ? backlogWords.undecided : backlogWords.chose, {
            choice: optionOf(theCase, next.choice)?.option.short ?? next.choice,
          })}
        </p>
      )}
    </section>
  );
}

/** The run so far, up to the page that is being read. */
export interface BacklogProps {
  theCase: Case;
  run: Run;
  turns: readonly Turn[];
  /** The page of the last turn that is being read. */
  beat: number;
  onClose(): void;
}

/** All that has been read, the latest in sight. */
export function Backlog({ theCase, run, turns, beat, onClose }: BacklogProps) {
  const opened = openedBefore(theCase, run);
  const end = useRef<HTMLParagraphElement>(null);
  useEffect(() => end.current?.scrollIntoView({ block: 'end' }), []);
  return (
    <Dialog heading={backlogWords.heading} onClose={onClose} wide>
      {turns.map((turn) => (
        <PastTurn
          key={turn.number}
          theCase={theCase}
          turn={turn}
          next={turns[turn.number + 1]?.decided}
          pages={turn === turns.at(-1) ? beat + 1 : undefined}
          titles={[...new Set(opened[turn.number] ?? [])]}
        />
      ))}
      <p ref={end} />
    </Dialog>
  );
}
