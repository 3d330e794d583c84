// A run step by step, read only: an index into its turns, with the picture of each.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Reviewed } from '../../review/entry';
import { say } from '../../words/say';
import { trainer } from '../../words/trainer.en';
import type { TrainerDeps } from '../deps';
import { ReviewDialog } from '../review-dialog';
import { StepButtons } from './step-buttons';
import { StepText } from './step-text';
import { useDrawn } from './use-drawn';
import { useSteps } from './use-steps';

/** A run from one of its turns on. */
export function Walkthrough({
  run,
  label,
  from,
  deps,
  onClose,
}: {
  run: Reviewed;
  label: string;
  from: number;
  deps: TrainerDeps;
  onClose(): void;
}): JSX.Element {
  const steps = useSteps(from, run.turns.length - 1);
  const turn = run.turns[steps.at];
  const { frame, missing } = useDrawn(deps, turn);
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (text.current) text.current.scrollTop = 0;
  }, [turn]);
  const heading = say(trainer.walk.heading, { label });
  const end = run.ended ? trainer.walk.end : trainer.walk.stopped;
  return (
    <ReviewDialog heading={heading} wide onClose={onClose}>
      <StepButtons steps={steps} heading={heading} date={turn?.date ?? ''} />
      <div class="trainer-walk" data-drawn={!missing || undefined}>
        <div class="trainer-picture" ref={frame} aria-hidden="true" />
        <div class="trainer-read" ref={text}>
          {turn && (
            <StepText
              turn={turn}
              chosen={run.turns[steps.at + 1]?.decided?.choice}
              end={steps.at === steps.last ? end : ''}
              picture={deps.maker.describe(turn)}
            />
          )}
        </div>
      </div>
    </ReviewDialog>
  );
}
