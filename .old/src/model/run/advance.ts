// Brings the system forward day by day, and applies a decision.
import { apply, due, pendingOf, type Pending } from './applying';
import { dateOf, dayOf } from '../state/calendar';
import { stepService } from './day';
import { rulesPerWeek } from '../table/dated';
import { newRules, scopes, stepDelivery } from '../rules/delivery';
import { openingDays } from '../rules/demand';
import type { RuleOption } from '../table/decision';
import { stepMoney, total } from '../rules/money';
import { stepOrganisation } from '../rules/organisation';
import { PARAMETERS, type Parameters } from '../table/parameters';
import { reading } from '../ask/readings';
import {
  PARTS,
  WAYS,
  type Part,
  type PartId,
  type System,
  type Trace,
  type Way,
  type WayId,
  type Week,
} from '../state/system';
import { freshWorkings, WORKING_IDS, type Workings } from '../state/workings';

/** The state on 1 May 2010. */
export function beginning(p: Parameters = PARAMETERS): System {
  const first = scopes(p);
  const part = (at: number): Part => ({
    scope: first[at]!,
    toDo: first[at]!,
    undiscovered: 0,
    sound: 0,
    verified: 0,
    known: 0,
  });
  return {
    date: '2010-05-01',
    launch: 'all',
    opening: 'pending',
    organisation: {
      clarity: p.startClarity,
      candour: p.startCandour,
      capability: p.startCapability,
      strain: p.startStrain,
      room: p.startRoom,
      learningLoop: 1,
    },
    parts: Object.fromEntries(PARTS.map((id, at) => [id, part(at)])) as Record<PartId, Part>,
    money: { marketplace: 0, hub: 0, hosting: 0, replacement: 0, other: 0 },
    service: {
      open: false,
      capacity: 0,
      testCapacity: 0,
      waitingRoom: false,
      responseSeconds: null,
      errorPercent: null,
      uptimePercent: null,
      peakConcurrent: null,
      visits: null,
      accounts: 0,
      applications: 0,
      selections: 0,
      faultyFilesPercent: null,
      tried: 0,
      through: 0,
      who: { english: 0, spanish: 0, helped: 0, smallFirms: 0 },
      fixes: 0,
    },
    ways: Object.fromEntries(
      WAYS.map((id) => [id, { open: id === 'look' || id === 'room', by: null }]),
    ) as Record<WayId, Way>,
    found: {},
    applied: [],
    inner: { ...freshWorkings() },
  };
}

/** A copy that may be changed without touching the original. */
function copyOf(system: System): System {
  const parts = {} as Record<PartId, Part>;
  for (const id of PARTS) parts[id] = { ...system.parts[id] };
  return {
    ...system,
    organisation: { ...system.organisation },
    parts,
    money: { ...system.money },
    service: { ...system.service, who: { ...system.service.who } },
    found: { ...system.found },
  };
}

function workingsOf(system: System): Workings {
  const w = freshWorkings();
  for (const id of WORKING_IDS) w[id] = system.inner[id] ?? w[id];
  return w;
}

function innerOf(w: Workings, pending: Pending[]): Record<string, number> {
  const inner: Record<string, number> = { ...w };
  for (const { key, value } of pending) inner[key] = value;
  return inner;
}

/** A run under way: its own copy of a system, with the bookkeeping taken out of `inner` so that days can be stepped without copying. */
export interface Live {
  system: System;
  w: Workings;
  pending: Pending[];
}

/** Takes up a system; the original stays as it was. */
export function takeUp(system: System): Live {
  return { system: copyOf(system), w: workingsOf(system), pending: pendingOf(system.inner) };
}

/** The system as it stands now, complete and free of the run that made it. */
export function putDown({ system, w, pending }: Live): System {
  return { ...copyOf(system), inner: innerOf(w, pending) };
}

/** Steps a run under way to a later day; a date not after the system's changes nothing. */
export function advanceLive(live: Live, to: string, trace: Trace | undefined, parameters: Parameters): void {
  if (to <= live.system.date) return;
  const end = dayOf(to);
  for (let day = dayOf(live.system.date); day < end; day++) {
    if (live.pending.length > 0) live.pending = due(live.system, live.w, live.pending, day, parameters);
    step(live.system, live.w, day, trace, parameters);
  }
  live.system.date = to;
}

/** The system on a later day; the rows of the days between are added to the trace. A date not after the system's changes nothing. */
export function advance(
  system: System,
  to: string,
  trace?: Trace,
  parameters: Parameters = PARAMETERS,
): System {
  if (to <= system.date) return system;
  const live = takeUp(system);
  advanceLive(live, to, trace, parameters);
  return putDown(live);
}

/** One day. The organisation moves on Fridays; the delivery chain too, and every day once there is a service. */
function step(system: System, w: Workings, day: number, trace: Trace | undefined, p: Parameters): void {
  system.date = dateOf(day);
  const launch = openingDays(system).apply;
  if (day % 7 === 0 && trace) trace.weeks.push(weekRow(system, p));
  stepService(system, w, day, trace, p);
  const endOfWeek = day % 7 === 6;
  if (w.opened > 0) {
    stepDelivery(system, w, day, launch, 1 / 7, p);
    stepMoney(system, w, day, 1 / 7, p);
  } else if (endOfWeek) {
    stepDelivery(system, w, day, launch, 1, p);
    stepMoney(system, w, day, 1, p);
  }
  if (endOfWeek) {
    stepOrganisation(system, w, p);
    const asked = rulesPerWeek(day, p);
    if (asked > 0) newRules(system, asked);
  }
}

function weekRow(system: System, p: Parameters): Week {
  const { clarity, candour, capability, strain, room, learningLoop } = system.organisation;
  return {
    date: system.date,
    reportedReadiness: reading(system, 'reportedReadiness', p) ?? 0,
    trueReadiness: reading(system, 'trueReadiness', p) ?? 0,
    clarity,
    candour,
    capability,
    strain,
    room,
    learningLoop,
    undiscoveredRework: reading(system, 'undiscoveredRework', p) ?? 0,
    knownDefects: reading(system, 'knownDefects', p) ?? 0,
    obligatedMillion: total(system),
  };
}

/** Applies an option to a run under way: effects begin, ways open and shut, readings are found. */
export function decideLive({ system, w, pending }: Live, option: RuleOption, parameters: Parameters): void {
  const day = dayOf(system.date);
  system.ways = { ...system.ways };
  for (const id of option.opens) system.ways[id] = { open: true, by: option.id };
  for (const id of option.shuts) system.ways[id] = { open: false, by: option.id };
  system.launch = option.launch ?? system.launch;
  system.applied = [...system.applied, option.id];
  for (const effect of option.effects) apply(system, w, pending, effect, day, parameters);
  for (const id of option.finds) {
    const value = reading(system, id, parameters);
    if (value !== null) system.found[id] = { date: system.date, value };
  }
}

/** The system right after an option was applied: effects begin, ways open and shut, readings are found. */
export function decide(system: System, option: RuleOption, parameters: Parameters = PARAMETERS): System {
  const live = takeUp(system);
  decideLive(live, option, parameters);
  return putDown(live);
}
