// Everything so far: text, choices, documents opened, and the readings of that moment.
import { useEffect, useRef } from 'preact/hooks';
import { reading } from '../../model/ask/readings';
import type { Case } from '../../play/case';
import type { Run } from '../../play/run';
import type { Turn } from '../../play/turn';
import { longDate } from '../../words/figures';
import { say } from '../../words/say';
import { words } from '../../words/words';
import { beatsOf } from '../paper/beats';
import { Dialog } from './dialog';
import { decisionOf, optionOf } from '../lookup';
import { AfterText, whereAndWhen } from '../paper/paper';
import { deskFigure, rowOf } from '../desk/readings';

/** Titles of documents opened before each standing decision, by turn. */
function openedBefore(theCase: Case, run: Run): string[][] {
  let byTurn: string[][] = [[]];
  for (const event of run.events) {
    if (event.kind === 'opened')
      byTurn.at(-1)!.push(theCase.documents.find(({ id }) => id === event.document)?.title ?? event.document);
    if (event.kind === 'decided' || event.kind === 'undecided') byTurn.push([]);
    if (event.kind === 'wentBack') byTurn = byTurn.slice(0, event.to + 1);
  }
  return byTurn;
}

export interface BacklogProps {
  theCase: Case;
  run: Run;
  turns: readonly Turn[];
  beat: number;
  onClose(): void;
}

export function Backlog({ theCase, run, turns, beat, onClose }: BacklogProps) {
  const w = words.play.backlog;
  const opened = openedBefore(theCase, run);
  const end = useRef<HTMLParagraphElement>(null);
  useEffect(() => end.current?.scrollIntoView({ block: 'end' }), []);
  return (
    <Dialog heading={w.heading} onClose={onClose} wide>
      {turns.map((turn) => {
        const current = turn === turns.at(-1);
        const next = turns[turn.number + 1]?.decided;
        const titles = [...new Set(opened[turn.number] ?? [])];
        return (
          <section key={turn.number} class="past">
            {beatsOf(turn)
              .slice(0, current ? beat + 1 : undefined)
              .flatMap(({ told, kind }, page) =>
                told.map((each, index) => (
                  <div key={`${page}-${index}`}>
                    {kind === 'scenes' && <h3 class="overline">{whereAndWhen(each)}</h3>}
                    <AfterText told={[each]} />
                  </div>
                )),
              )}
            {(next || current) && (
              <p class="past-desk">
                <b>{w.readings}</b>, {longDate(turn.date)}:{' '}
                {rowOf(turn.system)
                  .map(
                    (id) => `${words.readings[id]} ${deskFigure(turn.system, id, reading(turn.system, id))}`,
                  )
                  .join(' · ')}
              </p>
            )}
            {titles.length > 0 && <p class="fine">{say(w.opened, { documents: titles.join(', ') })}</p>}
            {next && (
              <p class="past-choice">
                <b>{decisionOf(theCase, next.decision)?.title}</b>
                <br />
                {say(next.undecided ? w.undecided : w.chose, {
                  choice: optionOf(theCase, next.choice)?.option.short ?? next.choice,
                })}
              </p>
            )}
          </section>
        );
      })}
      <p ref={end} />
    </Dialog>
  );
}
