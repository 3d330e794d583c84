// The card on which runs come in: drop, pick or type; and what became of each.
import type { JSX } from 'preact';
import { say } from '../../words/say';
import { trainer } from '../../words/trainer.en';
import { CodeField } from './code-field';
import { DropZone } from './drop-zone';
import { HandedList } from './handed-list';
import type { IntakeState } from './use-intake';

/** Shows what has been handed in, and takes more. */
export function Intake({ intake }: { intake: IntakeState }): JSX.Element {
  const { roster, busy, skipped } = intake;
  return (
    <section class="trainer-card trainer-intake">
      <h2>{trainer.intake.heading}</h2>
      <div class="trainer-ways">
        <DropZone onHaul={intake.onHaul} />
        <CodeField onCodes={intake.onCodes} />
      </div>
      <output class="trainer-soft">
        {busy}
        {!busy && skipped > 0 ? say(trainer.intake.skipped, { n: skipped }) : ''}
      </output>
      {roster.length > 0 && <HandedList roster={roster} onRemove={intake.onRemove} />}
    </section>
  );
}
