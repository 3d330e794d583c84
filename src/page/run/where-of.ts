// Where a run stands, for the title page.
import type { Run } from '../../play/run';
import type { Turn } from '../../play/turn';
import type { Where } from '../kept/shelf';

/** Ids only: the title puts them into words. */
export function whereOf(run: Run, turn: Turn): Where {
  return {
    act: turn.scenes.at(-1)?.act ?? 1,
    date: turn.date,
    decision: turn.asks,
    ended: turn.asks === '',
    opening: turn.system.opening,
    preset: run.preset,
    mode: run.mode,
  };
}
