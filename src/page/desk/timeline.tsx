// Decisions as beads on the way from 2010 to 2014; a bead leads back to its decision.
import type { Opening } from '../../model/state/system';
import type { Case } from '../../play/case';
import type { Turn } from '../../play/turn';
import { monthDate, shortDate } from '../../words/figures';
import { say } from '../../words/say';
import { words } from '../../words/words';
import { decisionOf, optionOf } from '../lookup';

export interface TimelineProps {
  theCase: Case;
  turns: readonly Turn[];
  asks: readonly string[];
  /** As far as the page being read goes. */
  date: string;
  opening: Opening;
  /** Whether the page being read asks its decision; until then it is still to come. */
  asking: boolean;
  onBack(to: number): void;
}

const LAUNCH = '2013-10-01';
/** Beads up to which each can carry its month; with more only the first of a year is named. */
const ROOM_FOR_MONTHS = 14;

/** How many more decisions a run may ask: those on its list whose date has not passed; a pair of routes counts once. */
function stillToCome(
  theCase: Case,
  turn: Turn,
  asks: readonly string[],
  turns: readonly Turn[],
  opening: Opening,
): number {
  const done = new Set([...turns.map(({ decided }) => decided?.decision ?? ''), turn.asks]);
  const left = theCase.decisions.filter(
    ({ id, when, date }) =>
      asks.includes(id) &&
      !done.has(id) &&
      date >= turn.date &&
      (when === 'always' || when === (opening === 'held' ? 'held' : 'failed')),
  );
  return turn.asks ? left.length : 0;
}

export function Timeline({ theCase, turns, asks, date, opening, asking, onBack }: TimelineProps) {
  const w = words.play.timeline;
  const turn = turns.at(-1)!;
  const taken = turns.slice(1);
  const left = stillToCome(theCase, turn, asks, turns, opening) + (asking || !turn.asks ? 0 : 1);
  const launchAfter = turns.filter(
    (each) => each.asks && each.date < LAUNCH && (asking || each !== turn),
  ).length;
  const mark = (
    <li key="launch" class="launch-mark">
      <span>{w.launch}</span>
    </li>
  );
  const crowded = turns.length + left > ROOM_FOR_MONTHS;
  const dateUnder = (index: number) => {
    const { date: at } = turns[index]!;
    if (!crowded) return monthDate(at);
    return turns[index - 1]?.date.slice(0, 4) === at.slice(0, 4) ? '' : at.slice(0, 4);
  };
  const beads = turns.flatMap((from, index) => {
    const next = taken[index];
    const decision = decisionOf(theCase, from.asks);
    if (!decision || (!next && !asking)) return [];
    const social = ['governance', 'team structure', 'contractors'].includes(decision.theme);
    const label = next
      ? say(w.bead, {
          n: index + 1,
          date: shortDate(from.date),
          title: decision.title,
          choice: optionOf(theCase, next.decided!.choice)?.option.short ?? '',
        })
      : say(w.now, { title: decision.title });
    return [
      <li key={index} class={next ? 'bead' : 'bead now'}>
        <button
          type="button"
          class={social ? 'people' : 'technology'}
          disabled={!next}
          aria-label={label}
          title={label}
          onClick={() => onBack(index)}
        />
        <small aria-hidden="true">{dateUnder(index)}</small>
      </li>,
    ];
  });
  const coming = Array.from({ length: left }, (_each, index) => (
    <li key={`next${index}`} class="bead coming" aria-hidden="true">
      <i />
    </li>
  ));
  const all = [...beads, ...coming];
  const passed = date >= LAUNCH;
  const before = passed
    ? launchAfter
    : beads.length +
      theCase.decisions.filter(
        ({ id, date }) =>
          asks.includes(id) && date >= turn.date && date < LAUNCH && (!asking || id !== turn.asks),
      ).length;
  return (
    <nav class="timeline" aria-label={w.heading}>
      <ol>{[...all.slice(0, before), mark, ...all.slice(before)]}</ol>
      {left > 0 && <p class="unseen">{say(w.still, { n: left })}</p>}
    </nav>
  );
}
