// The seven ways out, open or shut, and by which decision; shape and word, not colour alone.
import { WAYS, type WayId } from '../../model/table/ids';
import type { System } from '../../model/state/system';
import type { Case } from '../../play/case';
import type { Turn } from '../../play/turn';
import { monthDate } from '../../words/figures';
import { say } from '../../words/say';
import { playWords } from '../../words/words';
import { Dialog } from '../dialogs/dialog';
import { Door } from './door';
import { dateOfOption, optionOf } from '../lookup';

const waysWords = playWords.ways;

/** Since when and by which choice a way stands as it does. */
export function standsBy(theCase: Case, turns: readonly Turn[], system: System, id: WayId): string {
  const { open, by } = system.ways[id];
  if (!by) return open ? waysWords.openStart : waysWords.shutStart;
  return say(open ? waysWords.openBy : waysWords.shutBy, {
    choice: optionOf(theCase, by)?.option.short ?? by,
    date: monthDate(dateOfOption(theCase, turns, by)),
  });
}

/** The ways out of a system, and the turns whose choices opened or shut them. */
export interface WaysProps {
  theCase: Case;
  turns: readonly Turn[];
  system: System;
}

/** How many stand open, in words. */
export function openWays(system: System): string {
  return say(waysWords.count, { n: WAYS.filter((id) => system.ways[id].open).length });
}

/** All seven in a row, the rest as a remark. */
export function Ways({ theCase, turns, system }: WaysProps) {
  return (
    <ul class="ways-row">
      {WAYS.map((id) => {
        const { open } = system.ways[id];
        const note = standsBy(theCase, turns, system, id);
        return (
          <li
            key={id}
            class={open ? 'way open' : 'way'}
            title={`${note}. ${open ? theCase.ways[id].open : theCase.ways[id].shut}`}
          >
            <Door open={open} />
            <span>
              {theCase.ways[id].name}
              <span class="unseen">
                : {open ? waysWords.open : waysWords.shut}. {note}.
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** All seven with what each means now and which choice did it. */
export function WaysDialog({ theCase, turns, system, onClose }: WaysProps & { onClose(): void }) {
  return (
    <Dialog heading={`${waysWords.heading} · ${openWays(system)}`} onClose={onClose}>
      <p>{waysWords.note}</p>
      <ul class="ways-list">
        {WAYS.map((id) => {
          const { open } = system.ways[id];
          return (
            <li key={id} class={open ? 'way open' : 'way'}>
              <Door open={open} />
              <div>
                <strong>{theCase.ways[id].name}</strong>{' '}
                <b class="way-state">{open ? waysWords.open : waysWords.shut}</b>
                <p>{open ? theCase.ways[id].open : theCase.ways[id].shut}</p>
                <p class="fine">{standsBy(theCase, turns, system, id)}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
