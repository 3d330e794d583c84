// The compiled case: everything the game knows besides its code. Made by story/build/compile.ts, read by everybody above.
import type { RuleDecision, RuleOption } from '../model/table/decision';
import type { LaunchId, Opening, ReadingId, WayId } from '../model/table/ids';

export const THEMES = [
  'contractors',
  'testing',
  'team structure',
  'scope',
  'governance',
  'crisis response',
] as const;
export type Theme = (typeof THEMES)[number];

/** took: what was done. documented: on the table at the time. built: added for play, not in the record. */
export const MARKS = ['took', 'documented', 'built'] as const;
export type Mark = (typeof MARKS)[number];

/** Cherns' principles (1976, 1987) and Clegg's addition of values, as used for tags shown after a choice. */
export const PRINCIPLES = [
  'compatibility',
  'minimal critical specification',
  'variance control',
  'boundary location',
  'information flow',
  'power and authority',
  'multifunctionality',
  'support congruence',
  'transitional organisation',
  'incompletion',
  'design and human values',
] as const;
export type Principle = (typeof PRINCIPLES)[number];

/** Words about what happened, with the facts they rest on. No facts: `basis` says reconstructed or model. */
export interface Card {
  text: string;
  facts: string[];
  basis: 'record' | 'reconstructed' | 'model';
}

export const DESKS = ['policy', 'technical', 'supplier', 'public'] as const;
export type Desk = (typeof DESKS)[number];
/** What one desk knows before a group votes: at most 40 words, true on every road, and not enough alone. */
export interface RoleCard extends Card {
  role: Desk;
}
/** The same facts for somebody who plays alone: one of two messages of at most 30 words. */
export interface Message extends Card {
  from: string;
}

export interface Option extends RuleOption {
  mark: Mark;
  /** At most seven words. */
  short: string;
  /** One line: its price. */
  hint: string;
  /** Four or five positions a sensible person could hold; `reason` in the log is the id. */
  reasons: { id: string; text: string }[];
  serves?: Principle;
  strains?: Principle;
  /** What is known of this option: who wanted it, what it would have met. Shown after the choice. */
  card?: Card;
  /** Why it is not on offer, where `onlyAfter` or `notAfter` can take it away. */
  greyed?: string;
}

export interface Decision extends RuleDecision {
  title: string;
  theme: Theme;
  /** K1-K8: only a label. */
  key?: string;
  routine: 'full' | 'light' | 'plain';
  /** The two desk readings to forecast: one social, one technical. */
  forecast?: { social: ReadingId; technical: ReadingId };
  /** Five bands for a figure, at K4, K6, K7, K8. */
  bands?: { id: string; question: string; unit: string; edges: number[] }[];
  /** "Two other ways it could have gone" are picked from four (K4, K7). */
  otherWays?: { id: string; text: string }[];
  /** Two questions for the debrief. */
  questions?: string[];
  /** One card for each desk, at key decisions. */
  roleCards?: RoleCard[];
  /** Two messages with the facts of the role cards, at key decisions. */
  messages?: Message[];
  /** What was really done, by whom, and its first effect, up to the date of the next scene. Absent on built decisions (B1-B5). */
  record?: Card;
  options: Option[];
}

/** A dated scene in which nothing is decided. */
export interface Moment {
  id: string;
  date: string;
  shifts?: boolean;
  launch?: LaunchId[];
  opening?: Opening[];
}

export interface Fact {
  id: string;
  date: string;
  from: string;
  topic: string;
  fact: string;
  value: string;
  unit: string;
  source: string;
  url: string;
  confidence: string;
}

export const PRESETS = [
  'alone',
  'alone-short',
  'full',
  'class-45',
  'class-60',
  'class-90',
  'class-120',
] as const;
export type PresetId = (typeof PRESETS)[number];
export interface Preset {
  minutes: string;
  mode: 'alone' | 'group';
  asks: string[];
}

export interface Person {
  id: string;
  name: string;
  role: string;
  kind: 'composite' | 'office-holder';
  note: string;
}
/** A document of the file, in Markdown-free lines. */
export interface Document {
  id: string;
  decision: string;
  title: string;
  from: string;
  date: string;
  label: 'record' | 'reconstructed' | 'model';
  facts: string[];
  body: string[];
}
/** A word explained in one plain sentence where it stands. `also`: other forms of it in the story. */
export interface Term {
  id: string;
  term: string;
  also?: string[];
  text: string;
}
/** One bullet of the module's slides: what shows it, what makes it felt, and where (decisions, moments, or parts of the game). */
export interface SlideRow {
  slide: string;
  bullet: string;
  seen: string;
  felt: string;
  where: string[];
}
/** The forty seconds before the first scene: two coal faces, a guess, what was found. */
export interface CoalFace {
  title: string;
  lines: string[];
  question: string;
  options: { id: string; text: string; reveal: string[] }[];
  close: string[];
}

export interface Case {
  /** rules fingerprint . text fingerprint, 8 hex each. */
  edition: string;
  /** The compiled Ink story, as inkjs reads it. */
  ink: object;
  /** In date order. */
  decisions: Decision[];
  moments: Moment[];
  presets: Partial<Record<PresetId, Preset>>;
  /** Only facts that the story cites. */
  facts: Record<string, Fact>;
  people: Person[];
  documents: Document[];
  coalFace: CoalFace;
  /** Why each way out is shut, in one line. */
  ways: Record<WayId, { name: string; shut: string; open: string }>;
  /** At most fifteen. */
  glossary?: Term[];
  /** In the order of the slides. */
  slides?: SlideRow[];
}
