// What the picture shows of one sight, as plain data: no colours, no positions, no rules.
// `describe.ts` words it, the stage draws it.
import { admission } from '../../model/rules/admission';
import { network, PIPES, type Network } from '../../model/rules/network';
import type { PartyId } from '../../model/rules/parties';
import { GATES, PARTS, WAYS, type GateId, type PartId, type WayId } from '../../model/table/ids';
import type { System } from '../../model/state/system';
import type { Case } from '../../play/case';
import type { Sight } from '../../play/sight';
import { PART_LABELS } from '../../words/picture.en';
import { countersOf, type CounterView } from './counters';
import { fillOf, type Fill } from './fill';
import { known, type Known, type Layer } from './known';
import { labelOf, namesOf, type Names } from './names';
import { serviceOf, type ServiceView } from './service';
import { streamOf, type Stream } from './stream';

/** An organisation, or people of one. */
export interface NodeView {
  id: PartyId;
  label: string;
  kind: 'government' | 'firm' | 'public' | 'team';
  /** 1 a handful of people, 2 a team, 3 a large staff. */
  size: 1 | 2 | 3;
}
/** A line of authority between two organisations. */
export interface LinkView {
  from: PartyId;
  to: PartyId;
  /** 1 loose, 2 working, 3 strong. */
  mandate: 1 | 2 | 3;
  /** Share of known trouble that travels along it, 0-1; null while nobody has found out. */
  information: number | null;
}
/** A line the technology needs and nobody has. Only where it is known. */
export interface MissingView {
  from: PartyId;
  to: PartyId;
  /** The two parts that meet there. */
  where: [PartId, PartId];
}
/** A gate or the hub. */
export interface PartView {
  id: PartId;
  label: string;
  fill: Fill;
}
/** A gate a visitor passes. */
export interface GateView extends PartView {
  id: GateId;
  /** 1-7, in the order a visitor passes. */
  number: number;
}
/** A pipe between two parts: what both its ends have. */
interface PipeView {
  from: PartId;
  to: PartId;
  /** Share laid, as far as known, 0-1. */
  built: number;
  /** Share that ran end to end, 0-1. */
  solid: number;
  /** Share of files sent along it that carry a fault, 0-1; null where nobody measures. Only on the last pipe. */
  faulty: number | null;
}
/** Who builds a part, or runs the machines under it. */
interface ThreadView {
  party: PartyId;
  part: PartId;
  role: 'builds' | 'runs';
}
/** A way out. */
export interface DoorView {
  id: WayId;
  /** The way's full name. */
  name: string;
  open: boolean;
  /** Short text of the option that last moved it; null: as it was at the start. */
  by: string | null;
}
/**
 * `build` before anybody could apply, `launch` while hours are shown, `repair` in the weeks after, `keep`
 * from 2014 on.
 */
export type Phase = 'build' | 'launch' | 'repair' | 'keep';

/** All the picture shows. */
export interface View extends ServiceView {
  layer: Layer;
  /** How many decisions led here; with `date` it names the turn. */
  turn: number;
  /** ISO date. */
  date: string;
  phase: Phase;
  names: Names;
  nodes: NodeView[];
  links: LinkView[];
  missing: MissingView[];
  gates: GateView[];
  hub: PartView;
  pipes: PipeView[];
  threads: ThreadView[];
  doors: DoorView[];
  waitingRoom: boolean;
  /** A second door: plans and prices can be seen without an account. */
  secondDoor: boolean;
  /** How the room works each day, once that was decided. */
  rhythm: 'standups' | 'status' | 'approvals' | null;
  counters: CounterView[];
  /** The first hours; null at every other time. */
  stream: Stream | null;
}

/** From this day on what was opened is kept going. */
const KEPT_FROM = '2014-01-01';

function phaseOf({ hours, system }: Sight): Phase {
  if (hours.length > 0) return 'launch';
  if (!known(system).launched) return 'build';
  return system.date < KEPT_FROM ? 'repair' : 'keep';
}

function nodesOf({ parties }: Network, names: Names): NodeView[] {
  return parties.map(({ id, form, kind, size }) => ({ id, label: labelOf(id, form, names), kind, size }));
}

function pipesOf(fill: (id: PartId) => Fill, { faulty }: Known): PipeView[] {
  return PIPES.map(([from, to]) => {
    const ends = [fill(from), fill(to)];
    return {
      from,
      to,
      built: Math.min(...ends.map(({ empty }) => 1 - empty)),
      solid: Math.min(...ends.map(({ solid }) => solid)),
      faulty: to === 'insurers' ? faulty : null,
    };
  });
}

function threadsOf({ works }: Network): ThreadView[] {
  return PARTS.flatMap((part): ThreadView[] => {
    const party = works[part];
    return party ? [{ party, part, role: party === 'host' ? 'runs' : 'builds' }] : [];
  });
}

function doorsOf(theCase: Case, system: System): DoorView[] {
  const options = theCase.decisions.flatMap((decision) => decision.options);
  return WAYS.map((id) => {
    const { open, by } = system.ways[id];
    const option = options.find((one) => one.id === by);
    return { id, name: theCase.ways[id].name, open, by: option?.short ?? null };
  });
}

/** The last one chosen; null before. */
function rhythmOf({ applied }: System): View['rhythm'] {
  const chosen = applied.findLast((id) => id.startsWith('rhythm.'));
  return chosen === undefined ? null : (chosen.slice('rhythm.'.length) as View['rhythm']);
}

/**
 * The picture of a sight. In layer `reported` it holds nothing the desk has not found out. `names`: what firms are
 * called, where it is not to follow from the choices.
 */
export function viewOf(
  theCase: Case,
  sight: Sight,
  layer: Layer,
  names = namesOf(theCase, sight.system),
): View {
  const { system } = sight;
  const net = network(system);
  const day = sight.hours.length > 0;
  const knows = known(system, layer, day);
  const fill = (id: PartId) => fillOf(system, id, layer, day);
  const partOf = <T extends PartId>(id: T) => ({ id, label: PART_LABELS[id], fill: fill(id) });
  const phase = phaseOf(sight);
  const stream = streamOf(sight);
  const room = net.parties.some(({ id }) => id === 'room');
  const service = serviceOf(system, layer, { launched: knows.launched, room, stream });
  return {
    ...service,
    layer,
    turn: sight.number,
    date: sight.date,
    phase,
    names,
    nodes: nodesOf(net, names),
    links: net.bonds.map(({ from, to, mandate }) => ({ from, to, mandate, information: knows.information })),
    missing: knows.missing ? net.gaps : [],
    gates: GATES.map((id, index) => ({ ...partOf(id), number: index + 1 })),
    hub: partOf('hub'),
    pipes: pipesOf(fill, knows),
    threads: threadsOf(net),
    doors: doorsOf(theCase, system),
    waitingRoom: system.service.waitingRoom || (day && admission(system).waitingRoom),
    secondDoor: system.launch === 'browse',
    rhythm: rhythmOf(system),
    counters: countersOf(system, phase, stream, service.list),
    stream,
  };
}
