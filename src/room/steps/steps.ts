// The table of steps: one row for each kind; and what keys do at the step a sitting stands at.
import { cards } from './role-cards';
import { choose } from './choose';
import { commit } from './commit';
import { final, vote } from './votes';
import { forecast } from './forecast';
import { minority } from './minority';
import { otherWays } from './other-ways';
import { positions, reveal } from './slips';
import { read } from './read';
import { reason } from './reason';
import { sound, soundAfter } from './soundness';
import { split } from './sides';
import type { StepKind, StepProps, StepRow } from './step';

/** Every kind of step, described once. */
export const STEPS: Readonly<Record<StepKind, StepRow>> = {
  read,
  otherWays,
  soundAfter,
  vote,
  cards,
  split,
  final,
  positions,
  reveal,
  choose,
  minority,
  reason,
  forecast,
  sound,
  commit,
};

/** Marks, picks or seals what a number stands for, counted from 0; nothing where it stands for nothing. */
export function pressNumber(props: StepProps, index: number): void {
  STEPS[props.view.step.kind].number?.(props, index);
}

/** Moves the mark by so many places, round the end. */
export function move(props: StepProps, by: number): void {
  const row = STEPS[props.view.step.kind];
  const all = row.places?.(props.view) ?? 1;
  const to = (props.view.cursor + by + all) % all;
  props.sitting.mark(to);
  row.moved?.(props, to);
}

/** One hand or one role card more (1) or fewer (-1); at a list of rows, the row above or below. */
export function count(props: StepProps, by: number): void {
  const { count: counted } = STEPS[props.view.step.kind];
  if (counted === 'moves') move(props, -by);
  else counted?.(props, by);
}

/** Takes back all hands of the marked card. */
export function clear(props: StepProps): void {
  STEPS[props.view.step.kind].clear?.(props);
}
