// Many runs side by side: one row for each decision, one cell for each run.
import type { Case, Decision, Option } from '../play/case';
import type { Answer } from './answer';
import type { Reviewed } from './entry';

/**
 * asked: the run decided it. told: it was not asked; the option followed from another choice or from the default.
 * absent: it does not exist on this run's route. ahead: the run had not come so far.
 */
const CELL_KINDS = ['asked', 'told', 'absent', 'ahead'] as const;
export type CellKind = (typeof CELL_KINDS)[number];

export interface Cell {
  kind: CellKind;
  /** Null where absent or ahead. */
  option: Option | null;
  /** Only where asked. */
  answer: Answer | null;
  /** Number of the turn in which it was asked; -1 where it was not. */
  turn: number;
}

export interface DecisionRow {
  decision: Decision;
  /** In the order of the runs. */
  cells: readonly Cell[];
  /** Whether those who were asked took different options. */
  parted: boolean;
}

function cellOf(decision: Decision, run: Reviewed): Cell {
  const optionOf = (id: string | undefined) => decision.options.find((option) => option.id === id) ?? null;
  const at = run.answers.findIndex((answer) => answer.decision === decision.id);
  if (at >= 0)
    return { kind: 'asked', option: optionOf(run.answers[at]!.choice), answer: run.answers[at]!, turn: at };
  const last = run.turns.at(-1)!;
  const applied = decision.options.find(({ id }) => last.system.applied.includes(id));
  if (applied) return { kind: 'told', option: applied, answer: null, turn: -1 };
  const offRoute =
    decision.when !== 'always' && last.system.opening !== 'pending' && last.system.opening !== decision.when;
  return { kind: run.ended || offRoute ? 'absent' : 'ahead', option: null, answer: null, turn: -1 };
}

/** Rows in date order, of the decisions that at least one run was asked and reached. */
export function rowsOf(theCase: Case, runs: readonly Reviewed[]): DecisionRow[] {
  return theCase.decisions
    .filter(({ id }) => runs.some(({ answers }) => answers.some(({ decision }) => decision === id)))
    .map((decision) => {
      const cells = runs.map((run) => cellOf(decision, run));
      return {
        decision,
        cells,
        parted:
          new Set(cells.flatMap(({ kind, option }) => (kind === 'asked' && option ? [option.id] : []))).size >
          1,
      };
    });
}

/** Fewest learner runs in a review for which single learners' reasons and lines are shown. */
const FEWEST_LEARNERS = 5;

/** Whether this run's reasons may be shown: a group's always, a learner's only among enough others. */
export function showsReasons(run: Reviewed, runs: readonly Reviewed[]): boolean {
  return run.mode === 'group' || runs.filter(({ mode }) => mode === 'alone').length >= FEWEST_LEARNERS;
}
