// A stretch of time in the life of the service, an hour or a day: what comes in it, and how things stand before anybody comes.
import type { System } from '../state/system';
import type { Workings } from '../state/workings';
import type { Parameters } from '../table/parameters';
import { siteCapacity, stages, type Passes } from './capacity';
import { urge, type Arrivals } from './demand';

/** A stretch of time in which people come: an hour or a day, and what comes in it. */
export interface Stretch {
  day: number;
  /** Those who come on the whole day, and the share of them that comes now. */
  today: Arrivals;
  share: number;
  hours: number;
  wholeDay: boolean;
  /** Share of the time that the site can be reached, 0-1. */
  up: number;
}

/** How things stand in a stretch of time, before anybody comes. */
export interface Conditions {
  /** 1 while applications can be made online, 0 while they cannot. */
  open: 0 | 1;
  /** A waiting room holds back who is too many. */
  held: boolean;
  /** The stretch as a share of a day; and of what people do in a day: all of it, or the share that comes now. */
  part: number;
  portion: number;
  /** Concurrent users the site can serve. */
  site: number;
  pass: Passes;
  /** Push of deadlines, share per day: on those who choose; on those who try online, none while it is closed. */
  press: number;
  push: number;
  /** How ready people are to come back, against the usual. */
  eager: number;
  /** Hours of the machines' time that people can make use of. */
  usable: number;
}

/** How things stand as the stretch begins; changes nothing. */
export function conditionsOf(
  system: System,
  workings: Workings,
  { day, share, hours, wholeDay, up }: Stretch,
  parameters: Parameters,
): Conditions {
  const open = system.service.open && workings.closedDays <= 0 ? 1 : 0;
  const press = urge(workings, day, parameters);
  return {
    open,
    held: workings.waitingRoom > 0,
    part: hours / 24,
    portion: wholeDay ? 1 : share,
    site: siteCapacity(system, workings, parameters).capacity,
    pass: stages(system, workings, parameters),
    press,
    push: press * open,
    eager: parameters.eagerLeast + parameters.eagerGain * workings.success,
    usable: hours * up * (wholeDay ? parameters.dayUse : 1),
  };
}
