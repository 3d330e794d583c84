// The organisation, one week at a time: clarity, candour, capability, strain, room and the learning loop.
import type { Parameters } from './parameters';
import { listOf, type System } from './system';
import type { Workings } from './workings';

const WEEKS_PER_MONTH = 4.345;

/** Keeps a number within bounds. */
export function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** Where each social stock tends to in this week, in points. */
function tendencies(system: System, w: Workings, p: Parameters): { clarity: number; candour: number; capability: number; strain: number } {
  const o = system.organisation;
  let known = 0;
  for (const part of listOf(system.parts)) known += part.known;
  const failing = w.opened > 0 ? 1 - w.success : 0;
  return {
    clarity: 38 + w.clarity - 0.25 * Math.max(0, o.strain - 65) - 8 * Math.max(0, w.pressure - 0.7),
    candour: 52 + w.candour + 0.3 * (o.clarity - 40) - p.candourStrain * Math.max(-10, o.strain - 30) + 0.12 * w.believedBefore * w.join,
    capability: 40 + w.capability + 0.3 * (o.candour - 45) - 0.4 * Math.max(0, o.strain - 45),
    strain: p.strainRest + w.strain + p.strainPressure * w.pressure + p.strainFailing * failing + (p.strainDefects * Math.min(900, known)) / 600
      + p.strainLoop * (o.learningLoop - 1) - 0.22 * (o.clarity - 40) - 0.12 * (o.capability - 40),
  };
}

/** Moves the organisation by one week. Slow up, fast down for candour; capability is the slowest stock. */
export function stepOrganisation(system: System, w: Workings, p: Parameters): void {
  const o = system.organisation;
  const target = tendencies(system, w, p);
  const cycles = o.learningLoop / WEEKS_PER_MONTH;
  o.clarity = within(o.clarity + (target.clarity - o.clarity) * p.clarityRate * cycles, 0, 100);
  o.candour = within(o.candour + (target.candour - o.candour) * (target.candour > o.candour ? p.candourUp : p.candourDown) * cycles, 0, 100);
  o.capability = within(o.capability + (target.capability - o.capability) * p.capabilityRate * cycles, 0, 100);
  o.strain = within(o.strain + (target.strain - o.strain) * p.strainRate * cycles, 0, 100);
  o.learningLoop = within(o.learningLoop + (Math.max(1, 1 + w.loop) - o.learningLoop) * 0.25, 0.5, 3.5);
  stepRoom(system, w, p);
}

/** Room: used up week by week before there is a service; afterwards it follows what people meet. */
function stepRoom(system: System, w: Workings, p: Parameters): void {
  const o = system.organisation;
  if (w.opened === 0) {
    o.room = within(o.room - p.roomDrift, 0, 100);
    return;
  }
  const target = within(72 * w.success - 16 + w.room - 14 * (1 - w.admitted), 0, 100);
  const rate = target > o.room ? p.roomUp : p.roomDown;
  o.room = within(o.room + (target - o.room) * rate, 0, 100);
}
