// The trainer's review on one page: what is handed in, the views of it, and what is laid over them.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { trainer } from '../words/trainer.en';
import type { TrainerDeps } from './deps';
import { Intake } from './intake/intake';
import { useIntake } from './intake/use-intake';
import { AnswerDialog } from './plenary/answer-dialog';
import { Blank } from './plenary/blank';
import { KeyList } from './plenary/key-list';
import { Walkthrough } from './plenary/walkthrough';
import { ReviewHead } from './review-head';
import { useKeys, type KeyAsk } from './use-keys';
import { useCohort, type Cohort } from './views/use-cohort';
import { Views } from './views/views';
import type { Spot } from './views/wall';

/** A run somebody steps through, by its index, from one of its turns on. */
interface WalkFrom {
  run: number;
  turn: number;
}

/** What is looked into over the views: an answer, or a run. */
function LookedInto({
  cohort: { runs, labels, rows },
  spot,
  walk,
  deps,
  onWalk,
  onClose,
}: {
  cohort: Cohort;
  spot: Spot | null;
  walk: WalkFrom | null;
  deps: TrainerDeps;
  onWalk(walk: WalkFrom): void;
  onClose(): void;
}): JSX.Element {
  const row = spot && rows.find(({ decision }) => decision.id === spot.decision);
  const walked = walk && runs[walk.run];
  return (
    <>
      {spot && row && (
        <AnswerDialog
          row={row}
          run={spot.run}
          runs={runs}
          label={labels[spot.run] ?? ''}
          onClose={onClose}
          onWalk={(turn) => onWalk({ run: spot.run, turn })}
        />
      )}
      {walk && walked && (
        <Walkthrough
          run={walked}
          label={labels[walk.run] ?? ''}
          from={walk.turn}
          deps={deps}
          onClose={onClose}
        />
      )}
    </>
  );
}

/** The whole of it. What was handed in is gone with it. */
export function ReviewScreen({ deps }: { deps: TrainerDeps }): JSX.Element {
  const { theCase } = deps;
  const intake = useIntake(theCase);
  const cohort = useCohort(theCase, intake.roster);
  const [adding, setAdding] = useState(true);
  const [spot, setSpot] = useState<Spot | null>(null);
  const [walk, setWalk] = useState<WalkFrom | null>(null);
  const [blank, setBlank] = useState(false);
  const [keys, setKeys] = useState(false);
  const none = cohort.runs.length === 0;
  const asked: Readonly<Record<KeyAsk, () => void>> = {
    blank: () => setBlank(true),
    unblank: () => setBlank(false),
    keys: () => setKeys((on) => !on),
    intake: () => setAdding((on) => !on),
    walk: () => setWalk(none ? null : { run: 0, turn: 0 }),
  };
  useKeys({ blank, covered: spot !== null || walk !== null }, (ask) => asked[ask]());
  return (
    <div class="trainer">
      <ReviewHead
        theCase={theCase}
        cohort={cohort}
        adding={adding}
        onAdding={asked.intake}
        onBlank={asked.blank}
        onKeys={() => setKeys(true)}
        onLeave={deps.onLeave}
      />
      <main>
        {(adding || none) && <Intake intake={intake} />}
        {none ? (
          <p class="trainer-soft">{trainer.private}</p>
        ) : (
          <Views cohort={cohort} onOpen={setSpot} onWalk={(run) => setWalk({ run, turn: 0 })} />
        )}
      </main>
      <LookedInto
        cohort={cohort}
        spot={spot}
        walk={walk}
        deps={deps}
        onWalk={(from) => {
          setWalk(from);
          setSpot(null);
        }}
        onClose={() => {
          setSpot(null);
          setWalk(null);
        }}
      />
      {keys && <KeyList onClose={() => setKeys(false)} />}
      {blank && <Blank onClose={asked.unblank} />}
    </div>
  );
}
