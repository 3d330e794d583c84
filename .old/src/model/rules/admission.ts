// Who may come in at all: the share of the public on a staged opening, and those whose own way in may be put off.
import { within } from './organisation';
import type { System } from '../state/system';

/** States whose people use the federal site, fact STA-06; a staged opening lets them in some at a time. */
export const PLACES = 36;

/** Who may come in on one day. */
export interface Admission {
  /** Places let in, 0 to `PLACES`, whole: the admitted share of the public; all of them unless the opening is staged. */
  places: number;
  /** How far the way in online is there, 0-1. */
  spanish: number;
  smallFirms: number;
  /** People who find the site full wait in a room outside it. */
  waitingRoom: boolean;
}

/** Who may come in on this system's day; before the first day, who may on that day. */
export function admission({ launch, inner }: System): Admission {
  const opened = (inner['opened'] ?? 0) > 0;
  const share =
    launch !== 'staged' ? 1 : opened ? (inner['admitted'] ?? 1) : within(inner['admit'] ?? 1, 0.02, 1);
  return {
    places: Math.max(1, Math.round(PLACES * share)),
    spanish: within(inner['spanish'] ?? 1, 0, 1),
    smallFirms: within(inner['smallFirms'] ?? 1, 0, 1),
    waitingRoom: (inner['waitingRoom'] ?? 0) > 0,
  };
}
