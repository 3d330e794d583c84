// Shifts: what an effect of an option moves at once. Levers are only added to; each shift has its own rule.
import { within } from '../rules/bounds';
import { disturb, drop, expose } from '../rules/changes';
import type { Organisation, System } from '../state/system';
import type { Workings } from '../state/workings';
import { isLever, isShift, type ShiftId } from '../table/effects';
import type { Parameters } from '../table/parameters';

type Shift = (system: System, workings: Workings, value: number, parameters: Parameters) => void;

/** Moves a stock of the organisation, kept on its scale. */
function move(system: System, id: keyof Organisation, value: number): void {
  system.organisation[id] = within(system.organisation[id] + value, 0, 100);
}

/** What is left to pay where an opening was prepared so far, 0-1. */
const unprepared = (prepared: number) => 1 - within(prepared, 0, 1);

/** What each shift does with its value. */
const SHIFTED: Readonly<Record<ShiftId, Shift>> = {
  clarityNow: (system, _workings, value) => move(system, 'clarity', value),
  candourNow: (system, _workings, value) => move(system, 'candour', value),
  capabilityNow: (system, _workings, value) => move(system, 'capability', value),
  strainNow: (system, _workings, value) => move(system, 'strain', value),
  roomNow: (system, _workings, value) => move(system, 'room', value),
  roomStaged: (system, { preparedStaged }, value) => move(system, 'room', value * unprepared(preparedStaged)),
  roomLater: (system, { preparedLater }, value) => move(system, 'room', value * unprepared(preparedLater)),
  dropRequirements: drop,
  disturb: (system, _workings, value) => disturb(system, value),
  expose: (system, _workings, value, parameters) => expose(system, value, parameters),
  exposeSignUp: (system, _workings, value, parameters) =>
    expose(system, value, parameters, ['account', 'identity']),
  openAll: (_system, workings) => {
    workings.admitted = 1;
  },
  marketplaceMoney: ({ money }, _workings, value) => {
    money.marketplace += value;
  },
  hubMoney: ({ money }, _workings, value) => {
    money.hub += value;
  },
  hostingMoney: ({ money }, _workings, value) => {
    money.hosting += value;
  },
  replacementMoney: ({ money }, _workings, value) => {
    money.replacement += value;
  },
  otherMoney: ({ money }, _workings, value) => {
    money.other += value;
  },
};

/** Lets an effect act: adds to its lever, or shifts its stock. An unknown id is a mistake of ours and throws. */
export function act(
  system: System,
  workings: Workings,
  id: string,
  value: number,
  parameters: Parameters,
): void {
  if (isLever(id)) workings[id] += value;
  else if (isShift(id)) SHIFTED[id](system, workings, value, parameters);
  else throw new Error(`unknown effect ${id}`);
}
