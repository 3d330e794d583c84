// The text of one step: what was read, what was on offer and taken, and the picture in words.
import type { JSX } from 'preact';
import type { Turn } from '../../play/turn';
import { longDate } from '../../words/figures';
import { trainer } from '../../words/trainer.en';
import { typeset } from '../../words/typeset';
import { Shut } from './shut';

/** All passages of a turn; a scene on another day than the one before begins with its date. */
function Told({ scenes }: { scenes: Turn['scenes'] }): JSX.Element {
  return (
    <>
      {scenes.flatMap(({ date, passages }, at) =>
        passages.map(({ text }, index) => (
          <p key={`${at} ${index}`}>
            {index === 0 && scenes[at - 1]?.date !== date && <b class="trainer-date">{longDate(date)}</b>}
            {typeset(text)}
          </p>
        )),
      )}
    </>
  );
}

function Offered({ turn, chosen }: { turn: Turn; chosen: string | undefined }): JSX.Element | null {
  if (turn.choices.length === 0) return null;
  return (
    <ul class="trainer-choices">
      {turn.choices.map(({ id, short, text }) => (
        <li key={id} data-taken={chosen === id || undefined}>
          {chosen === id && <b>✓ {trainer.walk.chose}: </b>}
          {short}
          <small>{text}</small>
        </li>
      ))}
      <Shut choices={turn.shut} />
    </ul>
  );
}

/** `chosen`: the option taken next; undefined at the last step, where `end` says how the run ends. */
export function StepText({
  turn,
  chosen,
  end,
  picture,
}: {
  turn: Turn;
  chosen: string | undefined;
  end: string;
  /** The picture in words. */
  picture: readonly string[];
}): JSX.Element {
  return (
    <>
      <Told scenes={turn.scenes} />
      <Offered turn={turn} chosen={chosen} />
      {end && (
        <p>
          <b>{end}</b>
        </p>
      )}
      <details>
        <summary>{trainer.walk.picture}</summary>
        <ul>
          {picture.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
