// What contractors are called: real names on history's path, stand-ins once a choice has left it.
import type { Case } from '../../play/case';
import type { System } from '../../model/state/system';

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
export function namesOf(theCase: Pick<Case, 'decisions'>, system: System): 'real' | 'stand-in' {
  const took = new Set(
    theCase.decisions.flatMap(({ options }) =>
      options.filter(({ mark }) => mark === 'took').map(({ id }) => id),
    ),
  );
  return system.applied.every((id) => took.has(id)) ? 'real' : 'stand-in';
}
