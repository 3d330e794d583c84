// What has been handed in so far, read one after another so that the page stays alive.
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Case } from '../../play/case';
import { entryOfCode, entryOfFile, type Entry } from '../../review/entry';
import { rosterOf, type Handed, type LabelWords } from '../../review/roster';
import { say } from '../../words/say';
import { trainer } from '../../words/trainer.en';
import type { Haul } from './gather';

const LABELS: LabelWords = {
  learner: (n) => say(trainer.learner, { n }),
  code: (n) => say(trainer.code, { n }),
  again: (label, n) => say(trainer.again, { label, n }),
};

/** Lets the page draw between two replays. */
const breathe = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, 0);
  });

/** What has been handed in, and how more comes in. */
export interface IntakeState {
  roster: readonly Handed[];
  /** How far reading has come, in words; empty when it is done. */
  busy: string;
  /** Files of the last haul that were not read. */
  skipped: number;
  onHaul(haul: Haul): void;
  onCodes(codes: readonly string[]): void;
  /** Removes one, or all where null. */
  onRemove(entry: Entry | null): void;
}

/** Nothing handed in outlives the component that uses this. */
export function useIntake(theCase: Case): IntakeState {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [busy, setBusy] = useState('');
  const [skipped, setSkipped] = useState(0);
  const queue = useRef<Promise<void>>(Promise.resolve());

  const take = (readers: readonly (() => Promise<Entry>)[]) => {
    queue.current = queue.current.then(async () => {
      for (const [index, read] of readers.entries()) {
        setBusy(say(trainer.intake.reading, { n: index + 1, all: readers.length }));
        await breathe();
        const entry = await read();
        setEntries((before) => [...before, entry]);
      }
      setBusy('');
    });
  };

  return {
    roster: useMemo(() => rosterOf(entries, LABELS), [entries]),
    busy,
    skipped,
    onHaul: ({ files, skipped: others }) => {
      setSkipped(others);
      // A file that cannot be opened (a memory stick pulled out) is reported like one that holds nothing.
      take(
        files.map(
          ({ name, text }) =>
            async () =>
              entryOfFile(theCase, name, await text().catch(() => '')),
        ),
      );
    },
    onCodes: (codes) => take(codes.map((code) => async () => entryOfCode(theCase, code))),
    onRemove: (entry) => setEntries((before) => (entry ? before.filter((each) => each !== entry) : [])),
  };
}
