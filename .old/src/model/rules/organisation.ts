// The organisation, one week at a time: clarity, candour, capability, strain, room and the learning loop.
import type { Parameters } from '../table/parameters';
import { listOf, type System } from '../state/system';
import type { Workings } from '../state/workings';

const WEEKS_PER_MONTH = 4.345;

/** Keeps a number within bounds. */
export function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** Where each social stock tends to in this week, in points. */
function tendencies(
  system: System,
  w: Workings,
  p: Parameters,
): { clarity: number; candour: number; capability: number; strain: number } {
  const o = system.organisation;
  let known = 0;
  for (const part of listOf(system.parts)) known += part.known;
  const failing = w.opened > 0 ? 1 - w.success : 0;
  return {
    clarity:
      p.clarityRest +
      w.clarity -
      p.clarityStrain * Math.max(0, o.strain - p.exhaustion) -
      p.clarityPromise * Math.max(0, w.pressure - p.promiseFrom),
    candour:
      p.candourRest +
      w.candour +
      p.candourClarity * (o.clarity - p.usual) -
      p.candourStrain * Math.max(-p.candourCalm, o.strain - p.candourFrom),
    capability:
      p.capabilityRest +
      w.capability +
      p.capabilityCandour * (o.candour - p.capabilityCandourFrom) -
      p.capabilityStrain * Math.max(0, o.strain - p.capabilityStrainFrom),
    strain:
      p.strainRest +
      w.strain +
      p.strainPressure * w.pressure +
      p.strainFailing * failing +
      (p.strainDefects * Math.min(p.longestList, known)) / p.longList +
      p.strainLoop * (o.learningLoop - 1) -
      p.strainClarity * (o.clarity - p.usual) -
      p.strainCapability * (o.capability - p.usual),
  };
}

/** Moves the organisation by one week. Slow up, fast down for candour; capability is the slowest stock. */
export function stepOrganisation(system: System, w: Workings, p: Parameters): void {
  const o = system.organisation;
  const target = tendencies(system, w, p);
  const cycles = o.learningLoop / WEEKS_PER_MONTH;
  o.clarity = within(o.clarity + (target.clarity - o.clarity) * p.clarityRate * cycles, 0, 100);
  o.candour = within(
    o.candour +
      (target.candour - o.candour) * (target.candour > o.candour ? p.candourUp : p.candourDown) * cycles,
    0,
    100,
  );
  o.capability = within(
    o.capability + (target.capability - o.capability) * p.capabilityRate * cycles,
    0,
    100,
  );
  o.strain = within(o.strain + (target.strain - o.strain) * p.strainRate * cycles, 0, 100);
  o.learningLoop = within(
    o.learningLoop + (Math.max(1, 1 + w.loop) - o.learningLoop) * p.loopRate,
    0,
    p.loopMost,
  );
  stepRoom(system, w, p);
}

/** Room: used up week by week before there is a service; afterwards it follows what people meet. */
function stepRoom(system: System, w: Workings, p: Parameters): void {
  const o = system.organisation;
  if (w.opened === 0) {
    o.room = within(o.room - p.roomDrift, 0, 100);
    return;
  }
  const target = within(
    p.roomService * w.success - p.roomDoubt + w.room - p.roomOutside * (1 - w.admitted),
    0,
    100,
  );
  const rate = target > o.room ? p.roomUp : p.roomDown;
  o.room = within(o.room + (target - o.room) * rate, 0, 100);
}
