// The picture's words in English: labels that are drawn and the sentences that say the same.
import type { PartId, WayId, WhoId } from '../model/table/ids';

/** Labels of parties that are no contractor with a name of its own, by `party` or `party.form`. */
export const PARTY_LABELS: Record<string, string> = {
  whitehouse: 'White House',
  desk: 'Department\u00a0·\u00a0you',
  'owner.chief': 'Outside chief',
  'owner.pair': 'Delivery head',
  'owner.leader': 'One leader',
  office: 'Insurance office',
  'office.agency': 'Agency programme',
  'office.secretary': 'Insurance office',
  'office.division': 'Insurance division',
  it: 'Agency IT office',
  outside: 'States & insurers',
  rescuers: 'Outside engineers',
  testers: 'Test team',
  'joiner.separate': 'Joiner',
  'joiner.lead': 'New lead firm',
  'room.war': 'War room',
  'room.small': 'Small command',
  'room.team': 'Product team',
  'room.rewrite': 'Rewrite team',
  'builder.replaced': 'New builder',
  'builder.split': 'Small teams',
  second: 'Second team',
  'paper.calls': 'Call centre',
};

/** What a party is, by its kind. */
export const KINDS = {
  government: 'public office',
  firm: 'firm',
  public: 'outside the programme',
  team: 'team',
} as const;
/** How many people a party has, by the size it is drawn in. */
export const SIZES = { 1: 'a handful of people', 2: 'a team', 3: 'a large staff' } as const;
/** How strong a line of authority is, from 1 to 3. */
export const MANDATES = { 1: 'loose', 2: 'working', 3: 'strong' } as const;

/** Parts of the site: its gates, and the hub under them. */
export const PART_LABELS: Record<PartId, string> = {
  door: 'Front door',
  account: 'Account',
  identity: 'Identity',
  eligibility: 'Eligibility',
  compare: 'Compare plans',
  enrol: 'Enrol',
  insurers: 'To insurers',
  hub: 'Data hub',
};

/** Short names of the ways out, as written beside the doors; the case's table has the full ones. */
export const WAY_LABELS: Record<WayId, string> = {
  look: 'Look before you apply',
  fewer: 'Fewer at a time',
  waiting: 'A waiting room',
  stop: 'Someone may stop it',
  joins: 'One joins the pieces',
  eyes: 'Eyes on the whole',
  room: 'Room to say no',
};

/** The same for a projector: each word short enough for large type. */
export const WAY_LABELS_SHORT: Record<WayId, string> = {
  look: 'Look first',
  fewer: 'Fewer at once',
  waiting: 'Waiting room',
  stop: 'May stop it',
  joins: 'One joins',
  eyes: 'Eyes on whole',
  room: 'Free to say no',
};

/** Names of parts that are too long for a narrow column in large type. */
export const PART_LABELS_SHORT: Readonly<Partial<Record<string, string>>> = { compare: 'Compare' };

/** What each counter counts; it stands behind the number. */
export const COUNTERS = {
  door: 'at the door',
  failed: 'tries failed',
  enrolled: 'enrolled',
  listed: 'faults open today',
  fixed: 'repaired',
  through: 'enrolled so far',
} as const;
/** A counter of the picture. */
export type CounterId = keyof typeof COUNTERS;

/** Who comes in, each in a word or two: the way is there; it is not. */
export const WHO: Record<WhoId, string> = {
  english: 'English',
  spanish: 'Spanish',
  helped: 'with help',
  smallFirms: 'small firms',
};
/** The same for a narrow panel. */
export const WHO_SHORT: Record<WhoId, string> = {
  english: 'English',
  spanish: 'Spanish',
  helped: 'helped',
  smallFirms: 'firms',
};

/** Words on the panels beside the gates. */
export const PANELS = {
  through: 'finished applying',
  may: 'can apply',
  applied: 'applied online',
  notYet: (who: string) => `no ${who}`,
  places: (open: number, all: number) => `${open} of ${all} places`,
  shortPlaces: (open: number, all: number) => `${open} of ${all}`,
  serves: (people: string) => `serves ${people} at once`,
  shortServes: (people: string) => `serves ${people}`,
  letIn: 'places let in',
  faultyFiles: 'files faulty',
  list: 'fault list',
  listOf: (each: number) => `list: each × is ${each}`,
  faulty: 'faulty',
  second: 'second season',
  waitingRoom: 'Waiting room',
} as const;

/** Headings of the decks, and what is written beside a part of them. */
export const CAPTIONS = {
  browse: 'Browse',
  joined: (name: string) => `+ ${name}`,
  social: 'Social system',
  technical: 'Technical system',
  ways: 'Ways out',
  open: (open: number, all: number) => `${open} of ${all} open`,
  shortOpen: (open: number, all: number) => `${open} of ${all}`,
  dot: (people: string) => `one dot: ${people} people`,
  shortDot: (people: string) => `1 dot: ${people}`,
} as const;
/** What the fillings of a gate mean to the desk. */
export const LEGEND = { empty: 'not built', hatched: 'said to be built', solid: 'ran end to end' } as const;
/** The same looking back, when it is known what was hollow. */
export const LEGEND_AFTER = {
  empty: 'not built',
  hatched: 'built, not proven',
  hollow: 'faulty inside',
  solid: 'ran end to end',
} as const;
/** Lines of the upper deck besides those of authority. */
export const LEGEND_LINES = {
  missing: 'needed, and nobody has it',
  information: 'trouble that is passed on',
} as const;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** An ISO date as it is said: `4 April 2013`. */
export function day(date: string): string {
  const [year, month, number] = date.split('-').map(Number);
  return `${number} ${MONTHS[month! - 1]} ${year}`;
}
/** The same where there is little space: `4 Apr 2013`. */
export function shortDay(date: string): string {
  const [year, month, number] = date.split('-').map(Number);
  return `${number} ${MONTHS[month! - 1]!.slice(0, 3)} ${year}`;
}
/** The same with the day of the week. */
export function weekday(date: string): string {
  return `${DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]} ${day(date)}`;
}
/**
 * People where there is little space: millions with one decimal, all else in full. Where `least` is more than 0,
 * ten thousand and more in thousands.
 */
export function brief(value: number, least = 0): string {
  if (least > 0 && value >= 10_000 && value < 999_500) return `${Math.round(value / 1000)}\u00a0k`;
  return value < 1_000_000 ? count(value) : `${(Math.round(value / 100_000) / 10).toFixed(1)}\u00a0M`;
}
/** Whole numbers with thousands marks. */
export function count(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** A share from 0 to 1 as whole percent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
/** Hours since midnight as a clock: 7.67 is `07:40`. */
export function clock(hours: number): string {
  const minutes = Math.round((hours % 24) * 60) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Sentences of the text alternative. */
export const SAY = {
  title: (date: string, layer: 'reported' | 'true') =>
    layer === 'true'
      ? `The programme as it truly stood on ${date}.`
      : `The programme as the desk sees it on ${date}.`,
  standIn: 'A choice has left the road history took, so contractors carry stand-in names from here on.',
  node: (label: string, kind: string, size: string) => `${label}: ${kind}, ${size}.`,
  mandate: (from: string, to: string, strength: string) =>
    `${from} and ${to}: ${strength} line of authority.`,
  information: (from: string, to: string, share: string) =>
    `${from} and ${to}: ${share} of known trouble travels along this line.`,
  missing: (from: string, to: string, one: string, other: string) =>
    one === other
      ? `No line between ${from} and ${to}, although ${one} needs one.`
      : `No line between ${from} and ${to}, although ${one} and ${other} meet there.`,
  gate: (number: number, label: string, empty: string, hatched: string, solid: string) =>
    `Gate ${number}, ${label}: ${solid} ran end to end, ${hatched} said to be built, ${empty} not built.`,
  hub: (label: string, empty: string, hatched: string, solid: string) =>
    `${label}: ${solid} ran end to end, ${hatched} said to be built, ${empty} not built.`,
  hollow: (label: string, hollow: string) => `${label}: ${hollow} is counted as built and is faulty inside.`,
  pipe: (from: string, to: string, built: string, solid: string) =>
    `Pipe from ${from} to ${to}: ${built} laid, ${solid} ran end to end.`,
  leak: (faulty: string) => `Of the files sent to insurers, ${faulty} carry a fault.`,
  builds: (party: string, part: string) => `${party} builds ${part}.`,
  runs: (party: string, part: string) => `${party} runs the machines under ${part}.`,
  door: (label: string, open: boolean, by: string | null) =>
    `Way out “${label}” is ${open ? 'open' : 'shut'}${by ? ` (“${by}”)` : ''}.`,
  doors: (open: number, all: number) => `${open} of ${all} ways out are open.`,
  counter: (value: string, label: string) => `${value} ${label}.`,
  secondDoor: 'A second door is open: plans and prices can be seen without an account.',
  waitingRoom: 'People who find the site full wait in a room outside it.',
  stream: (from: string, to: string, perDot: string) =>
    `Visitors pass through the gates from ${from} to ${to}; one dot is ${perDot} people.`,
  hour: (when: string, door: string, failed: string, finished: string, enrolled: string) =>
    `${when}: ${door} at the door, ${failed} tries have failed so far, ` +
    `${finished} people have finished applying online, ${enrolled} have enrolled.`,
  hourWho: (when: string, ways: string) => `${when}: finished applying so far ${ways}.`,
  hourWay: (way: string, people: string) => `${way} ${people}`,
  atGate: (when: string, gate: string, held: string, failed: string) =>
    `${when}: ${held} held at ${gate}, ${failed} failed there in that hour.`,
  places: (open: number, all: number) =>
    `The opening is staged: ${open} of ${all} places are let in so far, counted by their people.`,
  through: {
    english: 'online in English',
    spanish: 'online in Spanish',
    helped: 'with somebody’s help, by telephone or on paper',
    smallFirms: 'for small firms',
  } satisfies Record<WhoId, string>,
  whoPeople: (people: string, how: string) => `${people} people have finished an application ${how}.`,
  whoOpen: (how: string) => `The way in ${how} is open.`,
  whoPart: (how: string, share: string) => `The way in ${how} is ${share} ready.`,
  whoShut: (how: string) => `The way in ${how} is not there yet.`,
  capacity: (serves: string, came: string) =>
    `The site can serve ${serves} people at once; at most ${came} came at once.`,
  list: (open: string, fixed: string) =>
    `One list of faults is kept: ${open} are open, ${fixed} have been repaired.`,
  loop: (turns: string) => `The room learns and corrects itself ${turns} times a month.`,
  dissolved: 'The room where all sat together has been dissolved.',
  season: {
    1: 'This is the first season of enrolment.',
    2: 'This is the second season of enrolment.',
  } as const,
  rhythm: {
    standups: 'Two stand-ups a day in the room.',
    status: 'Each contractor reports on its own.',
    approvals: 'One executive approves every change.',
  },
} as const;
