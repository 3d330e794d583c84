// Many runs side by side: one row for each decision, one cell for each run.
import type { Case, Decision, Option } from '../play/case';
import type { Answer } from './answer';
import type { Reviewed } from './entry';

/**
 * asked: the run decided it. told: it was not asked; the option followed from another choice or from the default.
 * absent: it does not exist on this run's route. ahead: the run had not come so far.
 */
const CELL_KINDS = ['asked', 'told', 'absent', 'ahead'] as const;
type CellKind = (typeof CELL_KINDS)[number];

/** What became of one decision in one run. */
export interface Cell {
  kind: CellKind;
  /** Null where absent or ahead. */
  option: Option | null;
  /** Only where asked. */
  answer: Answer | null;
  /** Number of the turn in which it was asked; -1 where it was not. */
  turn: number;
}

/** One decision over all runs. */
export interface DecisionRow {
  decision: Decision;
  /** In the order of the runs. */
  cells: readonly Cell[];
  /** Whether those who were asked took different options. */
  parted: boolean;
}

function cellOf(decision: Decision, run: Reviewed): Cell {
  const turn = run.answers.findIndex((answer) => answer.decision === decision.id);
  const answer = run.answers[turn];
  if (answer) {
    const option = decision.options.find(({ id }) => id === answer.choice) ?? null;
    return { kind: 'asked', option, answer, turn };
  }
  const last = run.turns.at(-1)!;
  const applied = decision.options.find(({ id }) => last.system.applied.includes(id));
  if (applied) return { kind: 'told', option: applied, answer: null, turn: -1 };
  const offRoute =
    decision.when !== 'always' && last.system.opening !== 'pending' && last.system.opening !== decision.when;
  return { kind: run.ended || offRoute ? 'absent' : 'ahead', option: null, answer: null, turn: -1 };
}

/** The ids of the options taken by those who were asked, each once. */
export function taken(cells: readonly Cell[]): ReadonlySet<string> {
  return new Set(cells.flatMap(({ kind, option }) => (kind === 'asked' && option ? [option.id] : [])));
}

/** Rows in date order, of the decisions that at least one run was asked and reached. */
export function rowsOf(theCase: Case, runs: readonly Reviewed[]): DecisionRow[] {
  return theCase.decisions
    .filter(({ id }) => runs.some(({ answers }) => answers.some(({ decision }) => decision === id)))
    .map((decision) => {
      const cells = runs.map((run) => cellOf(decision, run));
      return { decision, cells, parted: taken(cells).size > 1 };
    });
}
