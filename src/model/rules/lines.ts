// The lines between organisations: who may direct whom, and how much of known trouble travels along.
import type { System } from '../state/system';
import { formOf, type PartyId } from './parties';

/** A line between two organisations. */
export interface Bond {
  from: PartyId;
  to: PartyId;
  /** Right to direct, by contract or by office: 1 loose, 2 working, 3 strong. */
  mandate: 1 | 2 | 3;
  /** Share of known trouble that travels along it, 0-1: candour. */
  information: number;
}

/** What the rows ask about. */
interface Arranged {
  /** Whether one of these options was applied. */
  has(...options: string[]): boolean;
  /** Somebody owns the whole. */
  owned: boolean;
  /** All sit together in one room, in the repair or after it. */
  together: boolean;
  /** That room is the one of the crisis. */
  war: boolean;
  /** The builder was asked to join the pieces, and no room has taken that over. */
  lead: boolean;
  /** Reports of status stand in for working together: that room stays at arm's length from the firms. */
  status: boolean;
}

/** One row: from whom, to whom, and the mandate as things stand; 0: no such line. Both must be there as well. */
type LineRow = readonly [
  from: PartyId,
  to: PartyId,
  mandate: Bond['mandate'] | ((arranged: Arranged) => Bond['mandate'] | 0),
];

const throughRoom = ({ status }: Arranged) => (status ? 1 : 2);
const pastLead = ({ together, lead }: Arranged) => (together ? 0 : lead ? 1 : 2);
const apart = ({ together }: Arranged) => (together ? 0 : 2);

/** All lines, in the order in which the network lists them. */
const TABLE: readonly LineRow[] = [
  ['whitehouse', 'desk', 2],
  ['desk', 'owner', 3],
  ['owner', 'office', 2],
  ['owner', 'it', 2],
  ['desk', 'office', ({ owned, has }) => (owned ? 0 : has('office.agency') ? 2 : 3)],
  ['desk', 'it', ({ owned }) => (owned ? 1 : 2)],
  [
    'office',
    'it',
    ({ has }) => (has('office.agency') && !has('office.secretary', 'office.division') ? 1 : 0),
  ],
  ['office', 'outside', ({ has }) => (has('rules.publish', 'rules.interfaces') ? 2 : 1)],
  ['desk', 'rescuers', 2],
  ['owner', 'room', ({ war }) => (war ? 3 : 2)],
  ['desk', 'room', ({ owned, war }) => (owned ? 0 : war ? 3 : 2)],
  ['it', 'room', ({ has }) => (has('command.agency') ? 3 : 2)],
  ['office', 'room', ({ owned }) => (owned ? 0 : 1)],
  ['room', 'host', throughRoom],
  [
    'room',
    'hub',
    (arranged) => (arranged.war && arranged.has('command.hub', 'command.nodate') ? 3 : throughRoom(arranged)),
  ],
  ['room', 'builder', throughRoom],
  ['room', 'joiner', 3],
  ['it', 'host', pastLead],
  ['it', 'hub', pastLead],
  ['it', 'builder', ({ together, status }) => (together && !status ? 0 : 2)],
  ['it', 'testers', ({ has }) => (has('window.review', 'window.freeze') ? 2 : 1)],
  ['builder', 'hub', ({ lead }) => (lead ? 3 : 0)],
  ['builder', 'host', ({ lead }) => (lead ? 2 : 0)],
  ['it', 'joiner', apart],
  ['joiner', 'host', apart],
  ['joiner', 'hub', apart],
  ['joiner', 'builder', apart],
  ['office', 'second', 1],
  ['office', 'builder', ({ has }) => (has('office.division') ? 2 : 1)],
  ['office', 'paper', 1],
];

/** The lines between those who are there. */
export function bonds(system: System, present: ReadonlySet<PartyId>): Bond[] {
  const all = new Set(system.applied);
  const has = (...options: string[]) => options.some((id) => all.has(id));
  const together = present.has('room');
  const war = together && formOf(system, 'room') === 'war';
  const arranged: Arranged = {
    has,
    owned: present.has('owner'),
    together,
    war,
    lead: !together && has('integrator.lead'),
    status: war && has('rhythm.status'),
  };
  const information = system.organisation.candour / 100;
  return TABLE.flatMap(([from, to, given]): Bond[] => {
    if (!present.has(from) || !present.has(to)) return [];
    const mandate = typeof given === 'number' ? given : given(arranged);
    return mandate === 0 ? [] : [{ from, to, mandate, information }];
  });
}
