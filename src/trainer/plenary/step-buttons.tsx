// First, back, next and last of a run's steps, and which one it is.
import type { JSX } from 'preact';
import { longDate } from '../../words/figures';
import { say } from '../../words/say';
import { trainer } from '../../words/trainer.en';
import type { Steps } from './use-steps';

/** The buttons in a row, those that lead nowhere disabled. `date`: of the step shown, ISO. */
export function StepButtons({
  steps: { at, last, go },
  heading,
  date,
}: {
  steps: Steps;
  heading: string;
  date: string;
}): JSX.Element {
  return (
    <nav class="trainer-steps" aria-label={heading}>
      <button type="button" disabled={at === 0} onClick={() => go(0)}>
        <span aria-hidden="true">|◀ </span>
        {trainer.walk.first}
      </button>
      <button type="button" disabled={at === 0} onClick={() => go(at - 1)}>
        ◀ {trainer.walk.back}
      </button>
      <output>
        {say(trainer.walk.step, { n: at + 1, all: last + 1 })} · {longDate(date)}
      </output>
      <button type="button" disabled={at === last} onClick={() => go(at + 1)}>
        {trainer.walk.next} ▶
      </button>
      <button type="button" disabled={at === last} onClick={() => go(last)}>
        {trainer.walk.last}
        <span aria-hidden="true"> ▶|</span>
      </button>
    </nav>
  );
}
