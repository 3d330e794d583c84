// Why a reading stands where it stands: what each option, and each of its effect rows, moved. Leave-one-out, so the parts need not add up to the whole.
import type { Timeline } from './agenda';
import type { Effect, RuleOption } from './decision';
import { rerun, takenIn, type Choices } from './explain';
import { PARAMETERS, type Parameters } from './parameters';
import { profile, reading } from './readings';
import type { Profile, ReadingId, System } from './system';

/** What can be asked about: a reading on a date, or a measure of the profile as it stood on a date. */
export type Figure = ReadingId | `profile.${keyof Profile}`;

/** One effect row: its place in the option's list, the row itself, and the reading with it less the reading without it. */
export interface RowShare { option: string; row: number; effect: Effect; by: number }

/** A reading on the way from a decision to the reading asked for, with the option's effects and without them. */
export interface OnTheWay { reading: ReadingId; value: number; without: number }

export interface Contribution {
  decision: string;
  option: string;
  /** Chosen by the run, or settled or default. */
  chosen: boolean;
  /** The reading with this option's effects less the reading without them, in the reading's unit. */
  by: number;
  /** Rows of the option, largest first. Only where the option is among the largest; empty otherwise. */
  rows: RowShare[];
  /** What else it moved most on that day, largest share first: at most three. */
  via: OnTheWay[];
  /** Without it the opening would have gone otherwise, so that later decisions differ too. */
  turnsOpening: boolean;
}

export interface Why {
  kind: 'leave-one-out';
  reading: Figure;
  date: string;
  /** Null before there is such a reading; then there are no contributions. */
  value: number | null;
  /** Largest first, by size whatever the sign. Options that moved nothing are left out. */
  contributions: Contribution[];
}

/** Nobody hired and nothing bought is no run at all: rows of these effects stay, as the decision's default has them, where every option of the decision brings them. */
const BONES: readonly string[] = ['staff', 'marketplaceMoney', 'hubMoney', 'hostingMoney'];

const ON_THE_WAY: readonly ReadingId[] = ['clarity', 'candour', 'capability', 'strain', 'room', 'learningLoop', 'trueReadiness', 'undiscoveredRework', 'knownDefects', 'testCapacity', 'capacity', 'errorPercent', 'uptimePercent'];

/** The figure; null before there is such a reading. */
function figureOf(system: System, of: Figure, p: Parameters): number | null {
  return of.startsWith('profile.') ? profile(system)[of.slice('profile.'.length) as keyof Profile] : reading(system, of as ReadingId, p);
}

function withEffects(timeline: Timeline, option: string, effects: Effect[]): Timeline {
  return { ...timeline, decisions: timeline.decisions.map((decision) => (decision.options.some(({ id }) => id === option)
    ? { ...decision, options: decision.options.map((each) => (each.id === option ? { ...each, effects } : each)) }
    : decision)) };
}

/** What is left of an option when it moves nothing: its bones, as the default has them. */
function neutral(options: readonly RuleOption[], usual: RuleOption): Effect[] {
  const bones = BONES.filter((id) => options.every(({ effects }) => effects.some((effect) => effect.id === id)));
  return usual.effects.filter(({ id }) => bones.includes(id));
}

function onTheWay(system: System, without: System, except: Figure): OnTheWay[] {
  const rows = ON_THE_WAY.flatMap((id): (OnTheWay & { share: number })[] => {
    const value = reading(system, id);
    const other = reading(without, id);
    if (id === except || value === null || other === null) return [];
    return [{ reading: id, value, without: other, share: Math.abs(value - other) / Math.max(1, Math.abs(value), Math.abs(other)) }];
  });
  return rows.filter(({ share }) => share > 0.005).sort((one, other) => other.share - one.share).slice(0, 3)
    .map(({ reading: id, value, without: other }) => ({ reading: id, value, without: other }));
}

/**
 * Contributions to a figure on a date, largest first. Each option applied before that date has its effects switched off in turn, all else as in the
 * run, and the reading is read again; the `detailed` largest are taken apart into rows in the same way. These are leave-one-out contributions:
 * where two options do the same work, each shows little, and the parts do not add up. Which ways out stand open does not change in this
 * comparison, nor does the launch. `date` is an ISO date, read as the day begins.
 */
export function why(timeline: Timeline, choices: Choices, of: Figure, date: string, parameters: Parameters = PARAMETERS, detailed = 5): Why {
  const { system } = rerun(timeline, choices, parameters, date);
  const value = figureOf(system, of, parameters);
  if (value === null) return { kind: 'leave-one-out', reading: of, date, value, contributions: [] };
  const readWithout = (option: string, effects: Effect[]) => {
    const without = rerun(withEffects(timeline, option, effects), choices, parameters, date).system;
    return { without, by: value - (figureOf(without, of, parameters) ?? 0) };
  };
  const all: Contribution[] = [];
  for (const [id, taken] of takenIn(timeline, system.applied)) {
    const decision = timeline.decisions.find((each) => each.id === id)!;
    const usual = decision.options.find((option) => option.id === decision.default.at(-1)?.take) ?? decision.options[0]!;
    const { without, by } = readWithout(taken, neutral(decision.options, usual));
    if (Math.abs(by) < 1e-9) continue;
    all.push({ decision: id, option: taken, chosen: choices[id] === taken, by, rows: [], via: onTheWay(system, without, of), turnsOpening: without.opening !== system.opening });
  }
  all.sort((one, other) => Math.abs(other.by) - Math.abs(one.by));
  for (const part of all.slice(0, detailed)) {
    const { effects } = timeline.decisions.find(({ id }) => id === part.decision)!.options.find(({ id }) => id === part.option)!;
    part.rows = effects.map((effect, row) => ({ option: part.option, row, effect, by: readWithout(part.option, effects.filter((_each, at) => at !== row)).by }))
      .sort((one, other) => Math.abs(other.by) - Math.abs(one.by));
  }
  return { kind: 'leave-one-out', reading: of, date, value, contributions: all };
}
