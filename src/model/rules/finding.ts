// How hidden rework is found: by each builder alone, by running the whole end to end, by use; and how far a finding travels.
import { listOf, type System } from '../state/system';
import type { Workings } from '../state/workings';
import type { Parameters } from '../table/parameters';
import { within } from './bounds';
import { believed } from './parts';
import { joined } from './staff';

/** Shares of what there is, 0 and up, found in one step. */
export interface Finding {
  /** Of the work never run with the rest: run end to end, 0-1. */
  tested: number;
  /** Of hidden rework: found by each builder alone. */
  alone: number;
  /** Of hidden rework: brought to light by use; 0 before there is a service. */
  used: number;
  /** Of what builders and tests find: told to somebody who repairs it. */
  travels: number;
}

/** Share of all effort that goes to tests end to end, 0-1: schedule pressure takes what nothing protects. */
export function testingOf(workings: Workings, parameters: Parameters): number {
  const left = Math.max(0, 1 - parameters.squeeze * workings.pressure);
  const protectedShare = workings.protect + (1 - workings.protect) * left;
  return within(workings.testing * protectedShare, 0, 1);
}

/** Functions run end to end in one step. Parts can only be run together once most of all of them is believed done. */
function reachOf(
  system: System,
  workings: Workings,
  rhythm: number,
  weeks: number,
  parameters: Parameters,
): number {
  const done = believed(system);
  const whole = done * done;
  return (
    parameters.testReach *
    (testingOf(workings, parameters) / parameters.testUsual) *
    (parameters.testJoin + (1 - parameters.testJoin) * joined(workings)) *
    whole *
    whole *
    (parameters.testCapability +
      ((1 - parameters.testCapability) * system.organisation.capability) / parameters.usual) *
    rhythm *
    weeks *
    (workings.opened > 0 ? parameters.testLive : 1)
  );
}

/** Share of hidden rework that use brings to light in one step, as far as it is seen live and told. */
function useOf(
  system: System,
  workings: Workings,
  rhythm: number,
  weeks: number,
  parameters: Parameters,
): number {
  if (workings.opened <= 0) return 0;
  const seen = within(workings.monitoring, 0, 1);
  return (
    parameters.useDiscovery *
    (parameters.useBlind + (1 - parameters.useBlind) * seen) *
    (parameters.useCandour + ((1 - parameters.useCandour) * system.organisation.candour) / 50) *
    rhythm *
    weeks
  );
}

/** What is found in a step of so many weeks. `rhythm`: work done against that at one management cycle a month. */
export function findingOf(
  system: System,
  workings: Workings,
  rhythm: number,
  weeks: number,
  parameters: Parameters,
): Finding {
  const { candour, capability } = system.organisation;
  const reach = reachOf(system, workings, rhythm, weeks, parameters);
  let open = 0;
  for (const part of listOf(system.parts)) open += part.undiscovered + part.sound;
  return {
    tested: open > 0 ? Math.min(1, reach / open) : 0,
    alone: parameters.unitDiscovery * (capability / parameters.usual) * weeks,
    used: useOf(system, workings, rhythm, weeks, parameters),
    travels: parameters.travelsSilent + ((1 - parameters.travelsSilent) * candour) / 100,
  };
}
