// What a trainer is told about one thing handed in: why it was not, or not wholly, read, and what it cannot say.
import type { Entry } from '../../review/entry';
import type { Handed } from '../../review/roster';
import { say } from '../../words/say';
import { trainer } from '../../words/trainer.en';
import { words } from '../../words/words';

/** Words for every reason there is, by its code. */
const REASONS: Readonly<Record<Entry['reason'], string>> = {
  '': '',
  ...words.problems.file,
  ...words.problems.code,
  ...trainer.replay,
  storyStopped: words.problems.story,
};

/** The remarks on one thing handed in, one after another; empty where there is nothing to say. */
export function remarksOn({ entry, copy }: Handed): string {
  const { run, note, source, reason, where, detail } = entry;
  return [
    say(REASONS[reason], { n: where + 1, detail }),
    note ? words.problems.notes[note] : '',
    copy ? trainer.intake.copy : '',
    run ? trainer.intake.codeOnly[source] : '',
    run && !run.ended ? say(trainer.intake.unended, { n: run.answers.length }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
