// Who works with whom: the organisations, the lines of mandate and information between them, and the lines the technology needs and nobody has.
import { GATES, type PartId, type System } from '../state/system';

const PARTIES = [
  'whitehouse',
  'desk',
  'owner',
  'office',
  'it',
  'outside',
  'rescuers',
  'host',
  'hub',
  'testers',
  'joiner',
  'room',
  'builder',
  'second',
  'paper',
] as const;
export type PartyId = (typeof PARTIES)[number];

/** One organisation or team on one day. */
interface Party {
  id: PartyId;
  kind: 'government' | 'firm' | 'public' | 'team';
  /** Which of its names it carries, such as `agency` for an office folded into the agency. */
  form: string;
  /** How many people of it work on this, roughly: 1 a handful, 2 a team, 3 a large staff. Reconstructed. */
  size: 1 | 2 | 3;
}

/** A line between two organisations. */
interface Bond {
  from: PartyId;
  to: PartyId;
  /** Right to direct, by contract or by office: 1 loose, 2 working, 3 strong. */
  mandate: 1 | 2 | 3;
  /** Share of known trouble that travels along it, 0-1: candour. */
  information: number;
}

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

/** Which of these options was applied; empty if none. Later ones win. */
function form(system: System, names: Record<string, string>, otherwise = ''): string {
  return system.applied.reduce((found, id) => names[id] ?? found, otherwise);
}

/** The room where all sit together, in the repair or in a held opening, and what stays of it. */
function roomOf(system: System): string {
  return form(system, {
    'command.hub': 'war',
    'command.nodate': 'war',
    'command.agency': 'war',
    'command.newcomer': 'war',
    'calm.pace': 'small',
    'calm.return': '',
    'calm.all': '',
    'budget.thanks': '',
    'budget.spread': '',
    'budget.stand': 'team',
    'stays.team': 'team',
    'stays.contractors': '',
    'stays.rebuild': 'rewrite',
  });
}

function parties(system: System): Party[] {
  const has = (...ids: string[]) => ids.some((id) => system.applied.includes(id));
  const all: Party[] = [];
  const join = (id: PartyId, kind: Party['kind'], size: Party['size'], name = '') =>
    all.push({ id, kind, size, form: name });
  const room = roomOf(system);
  const contracts = system.applied.some((id) => id.startsWith('buy.'));
  join('whitehouse', 'government', 1);
  join('desk', 'government', 2);
  const owner = form(system, { 'owner.outsider': 'chief', 'owner.pair': 'pair', 'review.owner': 'leader' });
  if (owner) join('owner', 'government', 1, owner);
  join(
    'office',
    'government',
    2,
    form(system, {
      'office.agency': 'agency',
      'office.secretary': 'secretary',
      'office.division': 'division',
    }),
  );
  join('it', 'government', 2);
  join('outside', 'public', 3);
  if (has('uptime.outsiders', 'repair.assess') && !system.applied.some((id) => id.startsWith('command.')))
    join('rescuers', 'team', 1);
  if (contracts) {
    join('host', 'firm', 1);
    join('hub', 'firm', has('command.hub', 'command.nodate') ? 3 : 2);
    join(
      'builder',
      'firm',
      3,
      form(system, { 'prime.replace': 'replaced', 'prime.new': 'new', 'prime.split': 'split' }),
    );
  }
  if (contracts && !room && has('window.overlap', 'window.review', 'window.freeze'))
    join('testers', 'team', has('window.overlap') && !has('paper.calls', 'scope.more') ? 1 : 2);
  const joiner = form(system, { 'integrator.separate': 'separate', 'command.newcomer': 'lead' });
  if (contracts && joiner) join('joiner', 'firm', 2, joiner);
  if (room) join('room', 'team', room === 'war' ? 3 : 2, room);
  if (!room && has('prime.second')) join('second', 'firm', 1);
  const paper = form(system, { 'paper.large': 'large', 'paper.surge': 'surge', 'paper.calls': 'calls' });
  if (paper) join('paper', 'firm', paper === 'large' ? 2 : 1, paper);
  return all;
}

function bonds(system: System, present: ReadonlySet<PartyId>): Bond[] {
  const has = (...ids: string[]) => ids.some((id) => system.applied.includes(id));
  const all: Bond[] = [];
  const information = system.organisation.candour / 100;
  const join = (from: PartyId, to: PartyId, mandate: Bond['mandate']) => {
    if (present.has(from) && present.has(to)) all.push({ from, to, mandate, information });
  };
  const owned = present.has('owner');
  const room = present.has('room') ? roomOf(system) : '';
  const apart = has('office.secretary', 'office.division');
  join('whitehouse', 'desk', 2);
  join('desk', 'owner', 3);
  join('owner', 'office', 2);
  join('owner', 'it', 2);
  if (!owned) join('desk', 'office', has('office.agency') ? 2 : 3);
  join('desk', 'it', owned ? 1 : 2);
  if (!apart && has('office.agency')) join('office', 'it', 1);
  join('office', 'outside', has('rules.publish', 'rules.interfaces') ? 2 : 1);
  join('desk', 'rescuers', 2);
  if (room) {
    join(owned ? 'owner' : 'desk', 'room', room === 'war' ? 3 : 2);
    join('it', 'room', has('command.agency') ? 3 : 2);
    if (!owned) join('office', 'room', 1);
    const close = has('rhythm.status') && room === 'war' ? 1 : 2;
    join('room', 'host', close);
    join('room', 'hub', has('command.hub', 'command.nodate') && room === 'war' ? 3 : close);
    join('room', 'builder', close);
    join('room', 'joiner', 3);
    if (has('rhythm.status') && room === 'war') join('it', 'builder', 2);
  } else {
    const lead = has('integrator.lead');
    join('it', 'host', lead ? 1 : 2);
    join('it', 'hub', lead ? 1 : 2);
    join('it', 'builder', 2);
    join('it', 'testers', has('window.review', 'window.freeze') ? 2 : 1);
    if (lead) {
      join('builder', 'hub', 3);
      join('builder', 'host', 2);
    }
    join('it', 'joiner', 2);
    for (const firm of ['host', 'hub', 'builder'] as const) join('joiner', firm, 2);
    join('office', 'second', 1);
  }
  join('office', 'builder', has('office.division') ? 2 : 1);
  join('office', 'paper', 1);
  return all;
}

function gaps(
  system: System,
  present: ReadonlySet<PartyId>,
  joined: readonly Bond[],
  works: Network['works'],
): Gap[] {
  const has = (...ids: string[]) => ids.some((id) => system.applied.includes(id));
  const { joins, eyes } = system.ways;
  const all: Gap[] = [];
  const need = (from: PartyId, to: PartyId, where: [PartId, PartId], met: boolean) => {
    const same = (pair: { from: PartyId; to: PartyId }) =>
      (pair.from === from && pair.to === to) || (pair.from === to && pair.to === from);
    if (from === to || met || !present.has(from) || !present.has(to) || joined.some(same) || all.some(same))
      return;
    all.push({ from, to, where });
  };
  for (const [one, other] of PIPES) {
    const from = works[one];
    const to = works[other];
    if (from && to)
      need(from, to, [one, other], joins.open || ((from === 'host' || to === 'host') && eyes.open));
  }
  need(
    'builder',
    'outside',
    ['insurers', 'insurers'],
    has('rules.publish', 'rules.interfaces', 'pilot.regions', 'pilot.insurers') || present.has('room'),
  );
  const tested = joins.open || eyes.open || has('window.review');
  need('testers', 'hub', ['account', 'identity'], tested);
  need('testers', 'builder', ['eligibility', 'enrol'], tested);
  need('paper', 'builder', ['eligibility', 'eligibility'], joins.open);
  need('office', 'it', ['eligibility', 'eligibility'], present.has('owner'));
  return all;
}

/** The network on this system's day. Parties and mandate follow from what was decided; information from candour. */
export function network(system: System): Network {
  const all = parties(system);
  const present = new Set(all.map(({ id }) => id));
  const works: Network['works'] = present.has('builder')
    ? {
        door: 'host',
        account: 'hub',
        identity: 'hub',
        hub: 'hub',
        eligibility: 'builder',
        compare: 'builder',
        enrol: 'builder',
        insurers: 'builder',
      }
    : {};
  const joined = bonds(system, present);
  return { parties: all, bonds: joined, gaps: gaps(system, present, joined, works), works };
}
