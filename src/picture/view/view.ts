// What the picture shows on one turn, as plain data: no colours, no positions, no rules. `describe.ts` words it, the stage draws it.
import type { Case } from '../../play/case';
import type { Turn } from '../../play/turn';
import { admission } from '../../model/rules/admission';
import { network, PIPES, type Network, type PartyId } from '../../model/rules/network';
import {
  GATES,
  PARTS,
  WAYS,
  type GateId,
  type LaunchId,
  type PartId,
  type System,
  type WayId,
} from '../../model/state/system';
import { PARTY_LABELS, PART_LABELS, type CounterId } from '../../words/picture.en';
import { fillOf, known, type Fill, type Layer } from './known';
import { FIRMS, namesOf } from './names';
import { openedOf, type ServiceView } from './opened';
import { streamOf, type Stream } from '../show/stream';

interface NodeView {
  id: PartyId;
  label: string;
  kind: 'government' | 'firm' | 'public' | 'team';
  /** 1 a handful of people, 2 a team, 3 a large staff. */
  size: 1 | 2 | 3;
}
interface LinkView {
  from: PartyId;
  to: PartyId;
  /** 1 loose, 2 working, 3 strong. */
  mandate: 1 | 2 | 3;
  /** Share of known trouble that travels along it, 0-1; null while nobody has found out. */
  information: number | null;
}
/** A line the technology needs and nobody has. Only where it is known. */
interface MissingView {
  from: PartyId;
  to: PartyId;
  where: [PartId, PartId];
}
/** A gate or the hub. The shares of `fill` add up to 1. */
export interface PartView {
  id: PartId;
  label: string;
  fill: Fill;
}
interface GateView extends PartView {
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
interface ThreadView {
  party: PartyId;
  part: PartId;
  role: 'builds' | 'runs';
}
interface DoorView {
  id: WayId;
  /** The way's full name. */
  name: string;
  open: boolean;
  /** Short text of the option that last moved it; null: as it was at the start. */
  by: string | null;
}
/** A figure that stands in the picture. `trouble`: drawn in coral. */
interface CounterView {
  id: CounterId;
  value: number;
  trouble: boolean;
}
/** One decision on the timeline, asked or not. */
interface BeadView {
  decision: string;
  title: string;
  date: string;
  option: string;
  theme: string;
}

export interface View extends ServiceView {
  layer: Layer;
  /** How many decisions led here; with `date` it names the turn. */
  turn: number;
  /** ISO date. */
  date: string;
  launch: LaunchId;
  /** `build` before anybody could apply, `launch` while hours of the first week are shown, `repair` in the weeks after, `keep` from 2014 on. */
  phase: 'build' | 'launch' | 'repair' | 'keep';
  names: 'real' | 'stand-in';
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
  beads: BeadView[];
}

/** The parts of a turn the picture reads. */
export type Seen = Pick<Turn, 'number' | 'date' | 'system' | 'hours' | 'days'>;

function labelOf(id: PartyId, form: string, names: View['names']): string {
  const firm = FIRMS[`${id}.${form}`] ?? FIRMS[id];
  const word = PARTY_LABELS[`${id}.${form}`];
  if (word) return word;
  return firm ? (names === 'real' ? firm.real : firm.standIn) : (PARTY_LABELS[id] ?? id);
}

function beadsOf(theCase: Case, system: System): BeadView[] {
  return system.applied
    .flatMap((id) => {
      const decision = theCase.decisions.find(({ options }) => options.some((option) => option.id === id));
      const option = decision?.options.find((one) => one.id === id);
      return decision && option
        ? [
            {
              decision: decision.id,
              title: decision.title,
              date: decision.date,
              option: option.short,
              theme: decision.theme,
            },
          ]
        : [];
    })
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

function countersOf(
  system: System,
  phase: View['phase'],
  stream: Stream | null,
  list: View['list'],
): CounterView[] {
  const last = stream?.hours.at(-1);
  if (last)
    return [
      { id: 'door', value: last.door, trouble: false },
      { id: 'failed', value: last.failed, trouble: true },
      { id: 'enrolled', value: last.enrolled, trouble: false },
    ];
  if (phase === 'repair' && list)
    return [
      { id: 'listed', value: list.open, trouble: true },
      { id: 'fixed', value: list.fixed, trouble: false },
    ];
  return phase === 'build'
    ? []
    : [{ id: 'through', value: Math.round(system.service.selections), trouble: false }];
}

function phaseOf(turn: Seen): View['phase'] {
  if (turn.hours.length > 0) return 'launch';
  if (!known(turn.system).launched) return 'build';
  return turn.system.date < '2014-01-01' ? 'repair' : 'keep';
}

/** The picture of a turn. In layer `reported` it holds nothing the desk has not found out. `names`: what firms are called, where it is not to follow from the choices. */
export function viewOf(theCase: Case, turn: Seen, layer: Layer, names = namesOf(theCase, turn.system)): View {
  const { system } = turn;
  const net: Network = network(system);
  const day = turn.hours.length > 0;
  const knows = known(system, layer, day);
  const partOf = <T extends PartId>(id: T) => ({
    id,
    label: PART_LABELS[id],
    fill: fillOf(system, id, layer, day),
  });
  const phase = phaseOf(turn);
  const stream = streamOf(turn);
  const opened = openedOf(
    system,
    layer,
    knows.launched,
    net.parties.some(({ id }) => id === 'room'),
    stream,
  );
  return {
    ...opened,
    layer,
    turn: turn.number,
    date: turn.date,
    launch: system.launch,
    phase,
    names,
    nodes: net.parties.map(({ id, form, kind, size }) => ({
      id,
      label: labelOf(id, form, names),
      kind,
      size,
    })),
    links: net.bonds.map(({ from, to, mandate }) => ({ from, to, mandate, information: knows.information })),
    missing: knows.missing ? net.gaps : [],
    gates: GATES.map((id, index) => ({ ...partOf(id), number: index + 1 })),
    hub: partOf('hub'),
    pipes: PIPES.map(([from, to]) => {
      const ends = [partOf(from).fill, partOf(to).fill];
      return {
        from,
        to,
        built: Math.min(...ends.map(({ empty }) => 1 - empty)),
        solid: Math.min(...ends.map(({ solid }) => solid)),
        faulty: to === 'insurers' ? knows.faulty : null,
      };
    }),
    threads: PARTS.flatMap((part): ThreadView[] => {
      const party = net.works[part];
      return party ? [{ party, part, role: party === 'host' ? 'runs' : 'builds' }] : [];
    }),
    doors: WAYS.map((id) => {
      const { open, by } = system.ways[id];
      const option =
        by === null
          ? undefined
          : theCase.decisions.flatMap(({ options }) => options).find((one) => one.id === by);
      return { id, name: theCase.ways[id].name, open, by: option?.short ?? null };
    }),
    waitingRoom: system.service.waitingRoom || (day && admission(system).waitingRoom),
    secondDoor: system.launch === 'browse',
    rhythm: system.applied.reduce<View['rhythm']>(
      (found, id) => (id.startsWith('rhythm.') ? (id.slice(7) as View['rhythm']) : found),
      null,
    ),
    counters: countersOf(system, phase, stream, opened.list),
    stream,
    beads: beadsOf(theCase, system),
  };
}
