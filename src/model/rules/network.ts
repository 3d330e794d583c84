// Who works with whom on one day, and the links that the technology needs and nobody has.
import type { System } from '../state/system';
import { GATES, type PartId } from '../table/ids';
import { bonds, type Bond } from './lines';
import { parties, type Party, type PartyId } from './parties';

/** Two parties whose work meets in the technology and who have no line. */
interface Gap {
  from: PartyId;
  to: PartyId;
  /** The two parts that meet there; the same part twice where it meets people outside. */
  where: [PartId, PartId];
}

/** Who works with whom on one day. */
export interface Network {
  parties: Party[];
  bonds: Bond[];
  gaps: Gap[];
  /** Who builds each part (for the front door: whose machines it stands on). Absent before there is a contract. */
  works: Partial<Record<PartId, PartyId>>;
}

/** Parts that hand something to each other: neighbours in the row of gates, and the hub with the two gates that ask it. */
export const PIPES: [PartId, PartId][] = [
  ...GATES.slice(1).map((gate, index): [PartId, PartId] => [GATES[index]!, gate]),
  ['identity', 'hub'],
  ['eligibility', 'hub'],
];

/** Who builds each part once there are contracts. */
const WORKS: Readonly<Record<PartId, PartyId>> = {
  door: 'host',
  account: 'hub',
  identity: 'hub',
  hub: 'hub',
  eligibility: 'builder',
  compare: 'builder',
  enrol: 'builder',
  insurers: 'builder',
};

/** What decides whether a link that is needed is there without a line. */
interface Met {
  has(...options: string[]): boolean;
  present: ReadonlySet<PartyId>;
  /** Whether one joins the pieces; whether there are eyes on the whole. */
  joins: boolean;
  eyes: boolean;
}

/** Links needed beside those of the pipes: between whom, where in the technology, and whether other means do for them. */
const NEEDED: readonly (readonly [
  from: PartyId,
  to: PartyId,
  where: readonly [PartId, PartId],
  met: (by: Met) => boolean,
])[] = [
  [
    'builder',
    'outside',
    ['insurers', 'insurers'],
    ({ has, present }) =>
      has('rules.publish', 'rules.interfaces', 'pilot.regions', 'pilot.insurers') || present.has('room'),
  ],
  ['testers', 'hub', ['account', 'identity'], tested],
  ['testers', 'builder', ['eligibility', 'enrol'], tested],
  ['paper', 'builder', ['eligibility', 'eligibility'], ({ joins }) => joins],
  ['office', 'it', ['eligibility', 'eligibility'], ({ present }) => present.has('owner')],
];

function tested({ joins, eyes, has }: Met): boolean {
  return joins || eyes || has('window.review');
}

/** The links that are needed and not there, each pair of parties once. */
function gapsIn(
  system: System,
  present: ReadonlySet<PartyId>,
  joined: readonly Bond[],
  works: Network['works'],
): Gap[] {
  const met: Met = {
    has: (...options) => options.some((id) => system.applied.includes(id)),
    present,
    joins: system.ways.joins.open,
    eyes: system.ways.eyes.open,
  };
  const all: Gap[] = [];
  const need = (from: PartyId, to: PartyId, where: [PartId, PartId]) => {
    const same = (pair: { from: PartyId; to: PartyId }) =>
      (pair.from === from && pair.to === to) || (pair.from === to && pair.to === from);
    if (from === to || !present.has(from) || !present.has(to) || joined.some(same) || all.some(same)) return;
    all.push({ from, to, where });
  };
  for (const [one, other] of PIPES) {
    const from = works[one];
    const to = works[other];
    const watched = (from === 'host' || to === 'host') && met.eyes;
    if (from && to && !met.joins && !watched) need(from, to, [one, other]);
  }
  for (const [from, to, [one, other], by] of NEEDED) if (!by(met)) need(from, to, [one, other]);
  return all;
}

/** The network on this system's day. Parties and mandate follow from what was decided; information from candour. */
export function network(system: System): Network {
  const all = parties(system);
  const present = new Set(all.map(({ id }) => id));
  const works = present.has('builder') ? { ...WORKS } : {};
  const joined = bonds(system, present);
  return { parties: all, bonds: joined, gaps: gapsIn(system, present, joined, works), works };
}
