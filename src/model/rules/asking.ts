// Who asks for an account in a stretch of time: those who come, those who were left outside, those who failed before.
import type { Workings } from '../state/workings';
import type { Parameters } from '../table/parameters';
import { within } from './bounds';
import type { Conditions, Stretch } from './stretch';

/** People who ask for an account, by where they come from. */
export interface Asking {
  visits: number;
  /** For the first time, those who come at last among them. */
  first: number;
  /** Once more. */
  back: number;
  /** In the queue before. */
  waited: number;
  /** All who ask now. */
  asked: number;
}

/** Who asks; moves those not let in to `outside`, and those who may come at last out of it. */
export function askingOf(
  workings: Workings,
  { today, share }: Stretch,
  { open, push, part, portion, eager }: Conditions,
  parameters: Parameters,
): Asking {
  const visits = today.visits * share;
  const wishing = today.triers * share;
  const admitted = wishing * workings.admitted * open;
  workings.outside += wishing - admitted + today.lookers * share;
  // Those who come back, or may come at last, are among the day's visitors.
  const others = Math.max(0, visits - admitted);
  const invited = Math.min(
    others * parameters.invitedMost,
    workings.outside * within((parameters.invite + push) * workings.admitted, 0, 1) * part * open,
  );
  workings.outside -= invited;
  const first = admitted + invited;
  const back = Math.min(
    others - invited,
    workings.noAccount * within((parameters.comeBack * eager + push) * portion, 0, 1) * open,
  );
  const waited = workings.queue;
  return { visits, first, back, waited, asked: first + back + waited * open };
}
