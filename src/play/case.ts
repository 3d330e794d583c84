// The compiled case: everything the game knows besides its code. Made by story/build/compile.ts, read by everybody above.
import type { RuleDecision, RuleOption } from '../model/table/decision';
import type { LaunchId, Opening, ReadingId, WayId } from '../model/table/ids';
import type { Fact } from './fact';

/** What a decision is about. */
export const THEMES = [
  'contractors',
  'testing',
  'team structure',
  'scope',
  'governance',
  'crisis response',
] as const;
/** One of the themes. */
type Theme = (typeof THEMES)[number];

/** took: what was done. documented: on the table at the time. built: added for play, not in the record. */
export const MARKS = ['took', 'documented', 'built'] as const;
/** Where an option comes from. */
type Mark = (typeof MARKS)[number];

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
/** One of the principles. */
type Principle = (typeof PRINCIPLES)[number];

/** What words rest on: facts of the record, what is likely to have been, or what the model gives. */
export const BASES = ['record', 'reconstructed', 'model'] as const;

/** Words about what happened, with the facts they rest on. No facts: `basis` says reconstructed or model. */
export interface Card {
  text: string;
  facts: string[];
  basis: (typeof BASES)[number];
}

/** The four desks that each know a part. */
export const DESKS = ['policy', 'technical', 'supplier', 'public'] as const;
/** One of the four desks. */
type Desk = (typeof DESKS)[number];
/** What one desk knows before a group votes: at most 40 words, true on every road, and not enough alone. */
export interface RoleCard extends Card {
  role: Desk;
}
/** The same facts for somebody who plays alone: one of two messages of at most 30 words. */
export interface Message extends Card {
  from: string;
}

/** One way to decide. */
export interface Option extends RuleOption {
  mark: Mark;
  /** At most seven words. */
  short: string;
  /** One line: its price. */
  hint: string;
  /** Four or five positions a sensible person could hold; `reason` in the log is the id. */
  reasons: { id: string; text: string }[];
  /** What it serves and what it strains; never the same. */
  serves?: Principle;
  strains?: Principle;
  /** What is known of this option: who wanted it, what it would have met. Shown after the choice. */
  card?: Card;
  /** Why it is not on offer, where `onlyAfter` or `notAfter` can take it away. */
  greyed?: string;
}

/** How much is asked beside the choice itself: at `full` a reason and a forecast, at `light` a reason, at `plain` neither. */
export const ROUTINES = ['full', 'light', 'plain'] as const;

/** Labels of the key decisions. What comes where an opening held bears the label of what comes where it failed. */
export const KEYS = ['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8'] as const;

/** Figures that are foreseen by bands; `src/review` knows what each came to. */
export const FIGURES = [
  'ready',
  'through',
  'at-once',
  'selections-november',
  'applications-first-day',
] as const;

/** What those figures are counted in. */
export const FIGURE_UNITS = ['percent', 'people', 'applications'] as const;

/** A point of the story at which somebody decides. */
export interface Decision extends RuleDecision {
  title: string;
  theme: Theme;
  /** K1-K8: only a label. */
  key?: (typeof KEYS)[number];
  routine: (typeof ROUTINES)[number];
  /** The two desk readings to forecast: one social, one technical. */
  forecast?: { social: ReadingId; technical: ReadingId };
  /** Five bands for a figure, at K4, K6, K7, K8. */
  bands?: {
    id: (typeof FIGURES)[number];
    question: string;
    unit: (typeof FIGURE_UNITS)[number];
    edges: number[];
  }[];
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
  /** ISO day on the launches `all` and `staged`. */
  date: string;
  /** Comes 31 days later on the launches `later` and `browse`. */
  shifts?: boolean;
  /** Only on these launches and openings; absent: on all. */
  launch?: LaunchId[];
  opening?: Opening[];
}

/** The ways a run can be set up. */
export const PRESETS = [
  'alone',
  'alone-short',
  'full',
  'class-45',
  'class-60',
  'class-90',
  'class-120',
] as const;
/** One of the presets. */
export type PresetId = (typeof PRESETS)[number];
/** What a run of this preset asks, and how long it is planned to take. */
export interface Preset {
  /** Minutes in words: `45` or `35-50`. */
  minutes: string;
  mode: 'alone' | 'group';
  /** Decisions in the order of the table. */
  asks: string[];
}

/** A composite is invented from many; an office-holder is real. */
export const PERSON_KINDS = ['composite', 'office-holder'] as const;

/** Somebody in the story. */
export interface Person {
  id: string;
  name: string;
  role: string;
  kind: (typeof PERSON_KINDS)[number];
  note: string;
}
/** A document of the file that lies beside a decision, in Markdown-free paragraphs. */
export interface Document {
  id: string;
  decision: string;
  title: string;
  from: string;
  date: string;
  label: (typeof BASES)[number];
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
/** Parts of the game that a row of the slides may name beside decisions and moments. */
export const GAME_PARTS = [
  'coalface',
  'picture',
  'file',
  'record',
  'profile',
  'debrief',
  'ways',
  'endings',
  'room',
  'review',
] as const;

/**
 * One bullet of the module's slides: what shows it, what makes it felt, and where (decisions, moments, or parts of the game).
 */
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

/** What a way out is called, and one line each for when it is shut and when it is open. */
export interface WayWords {
  name: string;
  shut: string;
  open: string;
}

/** Everything the game knows besides its code. */
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
  ways: Record<WayId, WayWords>;
  /** At most fifteen. */
  glossary?: Term[];
  /** In the order of the slides. */
  slides?: SlideRow[];
}
