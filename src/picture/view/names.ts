// What organisations are called: contractors by their real names on history's path, by stand-ins once a
// choice has left it.
import type { PartyId } from '../../model/rules/parties';
import type { System } from '../../model/state/system';
import type { Case } from '../../play/case';
import { PARTY_LABELS } from '../../words/picture.en';

/** Which names contractors go by. */
export type Names = 'real' | 'stand-in';

/** Real name and stand-in, by party and form (`party` or `party.form`). */
export const FIRMS: Record<string, { real: string; standIn: string }> = {
  builder: { real: 'CGI Federal', standIn: 'Northgate' },
  'builder.new': { real: 'Accenture', standIn: 'Keystone' },
  hub: { real: 'QSSI', standIn: 'Harbor' },
  host: { real: 'Terremark', standIn: 'Basalt' },
  'paper.large': { real: 'Serco', standIn: 'Ledger' },
  'paper.surge': { real: 'Serco', standIn: 'Ledger' },
};

/** Real until the first applied option that was not what was done. */
export function namesOf(theCase: Pick<Case, 'decisions'>, system: System): Names {
  const took = new Set(
    theCase.decisions.flatMap(({ options }) =>
      options.filter(({ mark }) => mark === 'took').map(({ id }) => id),
    ),
  );
  return system.applied.every((id) => took.has(id)) ? 'real' : 'stand-in';
}

/** What stands beside an organisation of this form. */
export function labelOf(id: PartyId, form: string, names: Names): string {
  const word = PARTY_LABELS[`${id}.${form}`];
  if (word) return word;
  const firm = FIRMS[`${id}.${form}`] ?? FIRMS[id];
  return firm ? (names === 'real' ? firm.real : firm.standIn) : (PARTY_LABELS[id] ?? id);
}
