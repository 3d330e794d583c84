// The organisation, one week at a time: clarity, candour, capability, strain, patience and the learning loop.
import type { Parameters } from '../table/parameters';
import { listOf, type System } from '../state/system';
import { within } from './bounds';
import type { Workings } from '../state/workings';

const WEEKS_PER_MONTH = 4.345;

/** Where each social stock tends to in this week, in points. */
function tendencies(
  system: System,
  workings: Workings,
  parameters: Parameters,
): { clarity: number; candour: number; capability: number; strain: number } {
  const organisation = system.organisation;
  let known = 0;
  for (const part of listOf(system.parts)) known += part.known;
  const failing = workings.opened > 0 ? 1 - workings.success : 0;
  return {
    clarity:
      parameters.clarityRest +
      workings.clarity -
      parameters.clarityStrain * Math.max(0, organisation.strain - parameters.exhaustion) -
      parameters.clarityPromise * Math.max(0, workings.pressure - parameters.promiseFrom),
    candour:
      parameters.candourRest +
      workings.candour +
      parameters.candourClarity * (organisation.clarity - parameters.usual) -
      parameters.candourStrain *
        Math.max(-parameters.candourCalm, organisation.strain - parameters.candourFrom),
    capability:
      parameters.capabilityRest +
      workings.capability +
      parameters.capabilityCandour * (organisation.candour - parameters.capabilityCandourFrom) -
      parameters.capabilityStrain * Math.max(0, organisation.strain - parameters.capabilityStrainFrom),
    strain:
      parameters.strainRest +
      workings.strain +
      parameters.strainPressure * workings.pressure +
      parameters.strainFailing * failing +
      (parameters.strainDefects * Math.min(parameters.longestList, known)) / parameters.longList +
      parameters.strainLoop * (organisation.learningLoop - 1) -
      parameters.strainClarity * (organisation.clarity - parameters.usual) -
      parameters.strainCapability * (organisation.capability - parameters.usual),
  };
}

/** Moves the organisation by one week. Slow up, fast down for candour; capability is the slowest stock. */
export function stepOrganisation(system: System, workings: Workings, parameters: Parameters): void {
  const organisation = system.organisation;
  const target = tendencies(system, workings, parameters);
  const cycles = organisation.learningLoop / WEEKS_PER_MONTH;
  organisation.clarity = within(
    organisation.clarity + (target.clarity - organisation.clarity) * parameters.clarityRate * cycles,
    0,
    100,
  );
  organisation.candour = within(
    organisation.candour +
      (target.candour - organisation.candour) *
        (target.candour > organisation.candour ? parameters.candourUp : parameters.candourDown) *
        cycles,
    0,
    100,
  );
  organisation.capability = within(
    organisation.capability +
      (target.capability - organisation.capability) * parameters.capabilityRate * cycles,
    0,
    100,
  );
  organisation.strain = within(
    organisation.strain + (target.strain - organisation.strain) * parameters.strainRate * cycles,
    0,
    100,
  );
  organisation.learningLoop = within(
    organisation.learningLoop +
      (Math.max(1, 1 + workings.loop) - organisation.learningLoop) * parameters.loopRate,
    0,
    parameters.loopMost,
  );
  stepPatience(system, workings, parameters);
}

/** Patience: used up week by week before there is a service; afterwards it follows what people meet. */
function stepPatience(system: System, workings: Workings, parameters: Parameters): void {
  const organisation = system.organisation;
  if (workings.opened === 0) {
    organisation.room = within(organisation.room - parameters.patienceDrift, 0, 100);
    return;
  }
  const target = within(
    parameters.patienceService * workings.success -
      parameters.patienceDoubt +
      workings.room -
      parameters.patienceOutside * (1 - workings.admitted),
    0,
    100,
  );
  const rate = target > organisation.room ? parameters.patienceUp : parameters.patienceDown;
  organisation.room = within(organisation.room + (target - organisation.room) * rate, 0, 100);
}
