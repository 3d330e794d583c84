// Who is there: the organisations and teams on one day, as the options applied so far have made them.
import type { System } from '../state/system';

/** Every organisation or team that can be there. `room` is where all sit together to repair, or what stays of it. */
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
/** One of the organisations or teams. */
export type PartyId = (typeof PARTIES)[number];

/** How many people of a party work on this, roughly: 1 a handful, 2 a team, 3 a large staff. Reconstructed. */
type PartySize = 1 | 2 | 3;

/** One organisation or team on one day. */
export interface Party {
  id: PartyId;
  kind: 'government' | 'firm' | 'public' | 'team';
  /** Which of its names it carries, such as `agency` for an office folded into the agency; empty: its usual one. */
  form: string;
  size: PartySize;
}

/** Which form an option gives a party. Of options applied later ones win; the empty form takes it away again. */
const FORMS: Readonly<Partial<Record<PartyId, Readonly<Record<string, string>>>>> = {
  owner: { 'owner.outsider': 'chief', 'owner.pair': 'pair', 'review.owner': 'leader' },
  office: { 'office.agency': 'agency', 'office.secretary': 'secretary', 'office.division': 'division' },
  builder: { 'prime.replace': 'replaced', 'prime.new': 'new', 'prime.split': 'split' },
  joiner: { 'integrator.separate': 'separate', 'command.newcomer': 'lead' },
  paper: { 'paper.large': 'large', 'paper.surge': 'surge', 'paper.calls': 'calls' },
  room: {
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
  },
};

/** The form a party has now; empty if no option gave it one. */
export function formOf(system: System, id: PartyId): string {
  const names = FORMS[id] ?? {};
  return system.applied.reduce((found, option) => names[option] ?? found, '');
}

/** What the rows of the tables ask about. */
interface Applied {
  /** Whether one of these options was applied. */
  has(...options: string[]): boolean;
  /** Whether some option of this decision was applied, by the first word of its id. */
  began(word: string): boolean;
  /** Whether firms are under contract. */
  contracts: boolean;
  /** Forms; empty: not there. */
  owner: string;
  joiner: string;
  room: string;
  paper: string;
}

function appliedIn(system: System): Applied {
  const began = (word: string) => system.applied.some((id) => id.startsWith(`${word}.`));
  const all = new Set(system.applied);
  return {
    has: (...options) => options.some((id) => all.has(id)),
    began,
    contracts: began('buy'),
    owner: formOf(system, 'owner'),
    joiner: formOf(system, 'joiner'),
    room: formOf(system, 'room'),
    paper: formOf(system, 'paper'),
  };
}

/** One row: a party, its kind, and its size as things stand; 0: it is not there. */
type PartyRow = readonly [
  id: PartyId,
  kind: Party['kind'],
  size: PartySize | ((applied: Applied) => PartySize | 0),
];

/** All parties, in the order in which the network lists them. */
const TABLE: readonly PartyRow[] = [
  ['whitehouse', 'government', 1],
  ['desk', 'government', 2],
  ['owner', 'government', ({ owner }) => (owner ? 1 : 0)],
  ['office', 'government', 2],
  ['it', 'government', 2],
  ['outside', 'public', 3],
  [
    'rescuers',
    'team',
    ({ has, began }) => (has('uptime.outsiders', 'repair.assess') && !began('command') ? 1 : 0),
  ],
  ['host', 'firm', ({ contracts }) => (contracts ? 1 : 0)],
  ['hub', 'firm', ({ contracts, has }) => (!contracts ? 0 : has('command.hub', 'command.nodate') ? 3 : 2)],
  ['builder', 'firm', ({ contracts }) => (contracts ? 3 : 0)],
  [
    'testers',
    'team',
    ({ contracts, room, has }) =>
      !contracts || room || !has('window.overlap', 'window.review', 'window.freeze')
        ? 0
        : has('window.overlap') && !has('paper.calls', 'scope.more')
          ? 1
          : 2,
  ],
  ['joiner', 'firm', ({ contracts, joiner }) => (contracts && joiner ? 2 : 0)],
  ['room', 'team', ({ room }) => (!room ? 0 : room === 'war' ? 3 : 2)],
  ['second', 'firm', ({ room, has }) => (!room && has('prime.second') ? 1 : 0)],
  ['paper', 'firm', ({ paper }) => (!paper ? 0 : paper === 'large' ? 2 : 1)],
];

/** Everybody who is there on this system's day. */
export function parties(system: System): Party[] {
  const applied = appliedIn(system);
  return TABLE.flatMap(([id, kind, sized]): Party[] => {
    const size = typeof sized === 'number' ? sized : sized(applied);
    return size === 0 ? [] : [{ id, kind, size, form: formOf(system, id) }];
  });
}
