// Why a reading stands where it stands: what each option, each of its effect rows, and each dated row moved. Leave-one-out, so the parts need not add up.
import type { Timeline } from '../run/agenda';
import { bandOfSteps, type Band } from './band';
import { DATED, type DatedRow } from '../table/dated';
import type { Effect } from '../table/decision';
import { drawn } from '../table/draws';
import { rerun, takenIn, type Choices } from './explain';
import { PARAMETERS, type Parameters } from '../table/parameters';
import { reading } from './readings';
import type { ReadingId, System } from '../state/system';
import { boned, figureOf, lessRow, without, type Cause, type Figure } from './without';

/** One effect row: its place in the option's list, the row itself, and the reading with it less the reading without it. The first row of a bone's kind speaks for all of its kind. */
export interface RowShare {
  option: string;
  row: number;
  effect: Effect;
  by: number;
}

/** A reading on the way from a decision to the reading asked for, with the option's effects and without them. */
export interface OnTheWay {
  reading: ReadingId;
  value: number;
  without: number;
}

/** What one option moved. */
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

/** What a dated row moved: a fact that nobody in the department chose. */
export interface DatedShare {
  row: DatedRow;
  by: number;
}

/** The answer to why a figure stands where it stands on a date. */
export interface Why {
  kind: 'leave-one-out';
  reading: Figure;
  date: string;
  /** Null before there is such a reading; then there are no contributions. */
  value: number | null;
  /** Largest first, by size whatever the sign. Options that moved nothing are left out. */
  contributions: Contribution[];
  /** The same for dated rows that had begun. */
  dated: DatedShare[];
}

const ON_THE_WAY: readonly ReadingId[] = [
  'clarity',
  'candour',
  'capability',
  'strain',
  'room',
  'learningLoop',
  'trueReadiness',
  'undiscoveredRework',
  'knownDefects',
  'testCapacity',
  'capacity',
  'errorPercent',
  'uptimePercent',
];

/** Smaller parts count as nothing moved. */
const NOTHING = 1e-9;

function onTheWay(system: System, other: System, except: Figure): OnTheWay[] {
  const rows = ON_THE_WAY.flatMap((id): (OnTheWay & { share: number })[] => {
    const value = reading(system, id);
    const bare = reading(other, id);
    if (id === except || value === null || bare === null) return [];
    return [
      {
        reading: id,
        value,
        without: bare,
        share: Math.abs(value - bare) / Math.max(1, Math.abs(value), Math.abs(bare)),
      },
    ];
  });
  return rows
    .filter(({ share }) => share > 0.005)
    .sort((one, another) => another.share - one.share)
    .slice(0, 3)
    .map(({ reading: id, value, without: bare }) => ({ reading: id, value, without: bare }));
}

const largestFirst = <T extends { by: number }>(parts: T[]): T[] =>
  parts
    .filter(({ by }) => Math.abs(by) > NOTHING)
    .sort((one, other) => Math.abs(other.by) - Math.abs(one.by));

/**
 * Contributions to a figure on a date, largest first. Each option applied before that date has its effects switched off in turn (but for its bones, see
 * `without.ts`: nobody would go on without staff or rules), all else as in the run, and the reading is read again; the `detailed` largest are taken apart
 * into rows in the same way; then each dated row that had begun. These are leave-one-out contributions: where two do the same work, each shows little,
 * and the parts do not add up. Which ways out stand open does not change in this comparison, nor does the launch. `date` is an ISO date, read as the
 * day begins.
 */
export function why(
  timeline: Timeline,
  choices: Choices,
  of: Figure,
  date: string,
  parameters: Parameters = PARAMETERS,
  detailed = 5,
): Why {
  const { system } = rerun(timeline, choices, parameters, date);
  const value = figureOf(system, of, parameters);
  if (value === null)
    return { kind: 'leave-one-out', reading: of, date, value, contributions: [], dated: [] };
  const less = (other: System) => value - (figureOf(other, of, parameters) ?? 0);
  const all = largestFirst(
    [...takenIn(timeline, system.applied)].map(([decision, option]): Contribution => {
      const other = without(timeline, choices, { option, left: boned(timeline, option) }, date, parameters);
      return {
        decision,
        option,
        chosen: choices[decision] === option,
        by: less(other),
        rows: [],
        via: onTheWay(system, other, of),
        turnsOpening: other.opening !== system.opening,
      };
    }),
  );
  for (const part of all.slice(0, detailed)) {
    const { option } = part;
    const { effects } = timeline.decisions.flatMap(({ options }) => options).find(({ id }) => id === option)!;
    const bones = boned(timeline, option);
    const spokenFor = ({ id }: Effect, row: number) =>
      bones.some((bone) => bone.id === id) && effects.findIndex((each) => each.id === id) < row;
    part.rows = effects
      .flatMap((effect, row): RowShare[] =>
        spokenFor(effect, row)
          ? []
          : [
              {
                option,
                row,
                effect,
                by: less(
                  without(
                    timeline,
                    choices,
                    { option, left: lessRow(effects, bones, row) },
                    date,
                    parameters,
                  ),
                ),
              },
            ],
      )
      .sort((one, other) => Math.abs(other.by) - Math.abs(one.by));
  }
  const dated = DATED.filter(({ from }) => from < date).map((row): DatedShare => ({
    row,
    by: less(without(timeline, choices, { dated: row.id }, date, parameters)),
  }));
  return { kind: 'leave-one-out', reading: of, date, value, contributions: all, dated: largestFirst(dated) };
}

/** The bands of contributions, by the id of the option or dated row: each is what it moved, over the draws. Yields how many are done, returns the band. */
export function whyBandSteps(
  timeline: Timeline,
  choices: Choices,
  of: Figure,
  date: string,
  ids: readonly string[],
  draws = 200,
  parameters: Parameters = PARAMETERS,
): Generator<number, Band<string>> {
  const causes = ids.map((id): Cause => {
    const row = DATED.find((each) => each.id === id);
    return row ? { dated: row.id } : { option: id, left: boned(timeline, id) };
  });
  const shares = (set: Parameters) => {
    const read = (system: System) => figureOf(system, of, set) ?? 0;
    const value = read(rerun(timeline, choices, set, date).system);
    return Object.fromEntries(
      ids.map((id, at) => [id, value - read(without(timeline, choices, causes[at]!, date, set))]),
    );
  };
  return bandOfSteps(draws, shares(parameters), (draw) => shares(drawn(draw, parameters)));
}
