// Finding things of the case by id, and what a turn's ways and readings say.
import { READING_TABLE } from '../model/table/readings';
import { reading } from '../model/rules/readings';
import { READINGS, WAYS, type ReadingId, type WayId } from '../model/table/ids';
import type { System } from '../model/state/system';
import type { Case, Decision, Option } from '../play/case';
import type { Turn } from '../play/turn';

/** The decision with this id; undefined where there is none. */
export function decisionOf(theCase: Case, id: string): Decision | undefined {
  return theCase.decisions.find((decision) => decision.id === id);
}

/** The option and the decision it belongs to. */
export function optionOf(theCase: Case, id: string): { option: Option; decision: Decision } | undefined {
  for (const decision of theCase.decisions) {
    const option = decision.options.find((each) => each.id === id);
    if (option) return { option, decision };
  }
  return undefined;
}

/** Whether this run has taken a choice that history did not. */
export function hasDeparted(theCase: Case, turns: readonly Turn[]): boolean {
  return turns.some(({ decided }) => decided && optionOf(theCase, decided.choice)?.option.mark !== 'took');
}

/** Whether people can already meet the service. */
export function isLive(system: System): boolean {
  return system.service.visits !== null || system.opening !== 'pending';
}

/** Readings that belong to the desk now, in order, with their values. */
export function deskReadings(system: System): { id: ReadingId; value: number | null }[] {
  return READINGS.filter((id) => READING_TABLE[id].seen === 'desk').map((id) => ({
    id,
    value: reading(system, id),
  }));
}

/** Readings brought to the desk by a choice. */
export function foundReadings(system: System): { id: ReadingId; value: number; date: string }[] {
  return READINGS.flatMap((id) => {
    const found = system.found[id];
    return found ? [{ id, ...found }] : [];
  });
}

/** Ways that stand otherwise than before. */
export function movedWays(before: System, after: System): { id: WayId; open: boolean }[] {
  return WAYS.filter((id) => before.ways[id].open !== after.ways[id].open).map((id) => ({
    id,
    open: after.ways[id].open,
  }));
}

/** The date on which an option was applied: its decision's date in this run. */
export function dateOfOption(theCase: Case, turns: readonly Turn[], id: string): string {
  const turn = turns.find(({ decided }) => decided?.choice === id);
  return (turn ? turns[turn.number - 1]?.date : undefined) ?? optionOf(theCase, id)?.decision.date ?? '';
}
