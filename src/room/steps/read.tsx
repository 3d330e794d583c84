// The step of reading: what is dealt, card by card; nothing is asked and nothing goes on record.
import { Deck } from '../cards/deck';
import type { StepRow } from './step';

/** Reading. */
export const read: StepRow = {
  ask: () => '',
  body: ({ view, theCase }) => <Deck view={view} theCase={theCase} />,
  clicked: true,
  keys: ['skip'],
};
