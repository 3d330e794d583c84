// The figures that stand in the picture's corner: of the hours that are shown, of the list of faults, of all
// who enrolled.
import type { System } from '../../model/state/system';
import type { CounterId } from '../../words/picture.en';
import type { ServiceView } from './service';
import type { Stream } from './stream';
import type { Phase } from './view';

/** One figure. `trouble`: drawn in coral. */
export interface CounterView {
  id: CounterId;
  value: number;
  trouble: boolean;
}

/** At most three, the most telling last; none before anybody could apply. */
export function countersOf(
  { service }: System,
  phase: Phase,
  stream: Stream | null,
  list: ServiceView['list'],
): CounterView[] {
  const last = stream?.hours.at(-1);
  if (last)
    return [
      { id: 'door', value: last.door, trouble: false },
      { id: 'failed', value: last.failed, trouble: true },
      { id: 'enrolled', value: last.enrolled, trouble: false },
    ];
  if (phase === 'repair' && list)
    return [
      { id: 'listed', value: list.open, trouble: true },
      { id: 'fixed', value: list.fixed, trouble: false },
    ];
  return phase === 'build' ? [] : [{ id: 'through', value: Math.round(service.selections), trouble: false }];
}
