// How many decisions a class is asked.
import type { Case, PresetId } from '../../play/case';

/** Decisions a preset asks; two that exclude each other by their opening count as one. */
export function askedIn(theCase: Case, preset: PresetId): number {
  const asked = theCase.decisions.filter(({ id }) => theCase.presets[preset]?.asks.includes(id));
  const on = (when: string) => asked.filter((decision) => decision.when === when).length;
  return on('always') + Math.max(on('failed'), on('held'));
}
