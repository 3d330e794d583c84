// What the pages feel like: how many people are on them at once, how slow they are, how many end in an error.
import type { System } from '../state/system';
import { freshWorkings, type Workings } from '../state/workings';
import type { Parameters } from '../table/parameters';
import { within } from './bounds';
import { sound } from './parts';
import type { Stretch } from './stretch';

/** What visitors feel in one stretch of time. */
export interface Felt {
  /** People at once, waiting included. */
  concurrent: number;
  /** Offered users over capacity. */
  utilisation: number;
  responseSeconds: number;
  errorPercent: number;
}

/** Of those late in line, how many may finish later where nobody decided about it: as the lever begins. */
const IN_LINE = freshWorkings().inLine;

/** Hours that a visit takes: longer on a slow site, shorter for those late in line who may finish after the last day. */
function stayOf(workings: Workings, push: number, parameters: Parameters): number {
  const cached = within(workings.cache, 0, 1);
  const slowed = Math.min(1, workings.utilisation) * (1 - cached);
  return (
    parameters.stay *
    (1 + parameters.stayFull * slowed) *
    (push > parameters.lateUrge ? 1 - parameters.lateStay * within(workings.inLine - IN_LINE, 0, 1) : 1)
  );
}

/**
 * What so many visitors feel on a site that can serve `site` users at once. A page asks several parts: one broken call
 * is often made up for, two are not. `push`: urge of a deadline, share per day.
 */
export function pages(
  system: System,
  workings: Workings,
  { wholeDay }: Pick<Stretch, 'wholeDay'>,
  visitors: number,
  site: number,
  push: number,
  parameters: Parameters,
): Felt {
  const { eligibility, account, enrol } = system.parts;
  const held = workings.waitingRoom > 0;
  const cached = within(workings.cache, 0, 1);
  const broken = 1 - (sound(eligibility) + sound(account) + sound(enrol)) / 3;
  const offered = visitors * (wholeDay ? parameters.peakShare : 1) * stayOf(workings, push, parameters);
  const inside = held ? Math.min(offered, site * parameters.waitFill) : offered;
  const full = Math.min(1, inside / Math.max(50, site));
  const page = full * full * (1 - parameters.cacheRelief * cached);
  return {
    // Held back, people wait before they are served: they stay longer at once.
    concurrent: offered + (held ? Math.max(0, offered - site) * parameters.waitStay : 0),
    utilisation: offered / Math.max(50, site),
    responseSeconds:
      parameters.pageLeast +
      parameters.slow * page * (parameters.slowSound + parameters.slowBroken * broken * broken),
    errorPercent:
      parameters.errorsLeast +
      parameters.errors *
        broken *
        broken *
        (parameters.errorsIdle + (1 - parameters.errorsIdle) * full) *
        (1 - parameters.errorsCache * cached),
  };
}
