// Ways that were shut, each with the reason.
import type { JSX } from 'preact';
import type { ShutChoice } from '../../play/turn';
import { say } from '../../words/say';
import { trainer } from '../../words/trainer.en';

/** One entry of a list for each. */
export function Shut({ choices }: { choices: readonly ShutChoice[] }): JSX.Element {
  return (
    <>
      {choices.map(({ id, short, reason }) => (
        <li key={id} class="trainer-soft">
          {say(trainer.walk.shut, { short, reason })}
        </li>
      ))}
    </>
  );
}
