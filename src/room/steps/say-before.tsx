// What goes on record before a decision is committed, and after its outcome: choice, dissent, reason, forecast, soundness.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { CONFIDENCES, DIRECTIONS } from '../../play/run';
import { say } from '../../words/say';
import { room } from '../../words/room.en';
import { words } from '../../words/words';
import { total } from '../../review/split';
import type { StageProps } from './hands';
import { Dots, Lines, Options } from './options';
import { WAYS_PICKED, type SittingView } from '../sitting/sitting';
import { typeset } from '../../words/typeset';

/** What the room decides: the larger side is marked, anything may be picked. */
export function Choose({ view, session }: StageProps): JSX.Element {
  const marked = view.turn.choices.findIndex(({ id }) => id === view.draft.choice);
  return (
    <Options
      turn={view.turn}
      cursor={marked}
      onMark={(index) => session.edit({ choice: view.turn.choices[index]?.id ?? '' })}
      foot={(id) => (view.final[id] ? <Dots count={view.final[id]} /> : null)}
    />
  );
}

/** The minority's line. */
export function Minority({ view, session }: StageProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <label class="room-field">
      <span>{room.minority.label}</span>
      <input
        ref={field}
        maxLength={200}
        value={view.draft.line}
        onInput={(event) => session.edit({ line: event.currentTarget.value })}
      />
      <span class="room-hint">{room.minority.note}</span>
    </label>
  );
}

/** Reasons of the option decided on. */
export function reasonsOf(view: SittingView): readonly { id: string; text: string }[] {
  return view.decision?.options.find(({ id }) => id === view.draft.choice)?.reasons ?? [];
}

export function Reason({ view, session }: StageProps): JSX.Element {
  const reasons = reasonsOf(view);
  return (
    <Lines
      lines={reasons.map(({ text }) => text)}
      picked={[reasons.findIndex(({ id }) => id === view.draft.reason)]}
      onPick={(index) => session.edit({ reason: reasons[index]?.id ?? '' })}
    />
  );
}

/** The rows of a forecast: two readings, then the confidence. */
export function forecastRows(
  view: SittingView,
): { label: string; said: string; choices: readonly { id: string; text: string }[] }[] {
  const asked = view.decision?.forecast;
  if (!asked) return [];
  const directions = DIRECTIONS.map((id) => ({ id, text: words.directions[id] }));
  return [
    ...[asked.social, asked.technical].map((id) => ({
      label: words.readings[id],
      said: view.draft.directions[id] ?? '',
      choices: directions,
    })),
    {
      label: room.forecast.sure,
      said: view.draft.confidence,
      choices: CONFIDENCES.map((id) => ({ id, text: words.confidences[id] })),
    },
  ];
}

/** Says one row of the forecast and goes on to the next. */
export function foresee({ view, session }: StageProps, row: number, pick: number): void {
  const asked = view.decision?.forecast;
  if (!asked) return;
  const direction = DIRECTIONS[pick];
  const confidence = CONFIDENCES[pick];
  const reading = row === 0 ? asked.social : asked.technical;
  if (row < 2 && direction) session.edit({ directions: { ...view.draft.directions, [reading]: direction } });
  if (row === 2 && confidence) session.edit({ confidence });
  session.mark(Math.min(2, row + 1));
}

export function Forecast({ view, session }: StageProps): JSX.Element {
  return (
    <div class="room-forecast">
      {forecastRows(view).map(({ label, said, choices }, row) => (
        <fieldset key={label} data-marked={row === view.cursor || undefined}>
          <legend>{label}</legend>
          {choices.map(({ id, text }, pick) => (
            <button
              key={id}
              type="button"
              aria-pressed={said === id}
              onClick={() => foresee({ view, session }, row, pick)}
            >
              <span class="room-number">{said === id ? '✓' : pick + 1}</span> {text}
            </button>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

/** Soundness 1-5, before or after. */
export function Soundness({ view, session }: StageProps): JSX.Element {
  const before = view.run.events.findLast(
    (event) => event.kind === 'rated' && event.when === 'before' && event.decision === view.stage.decision,
  );
  return (
    <>
      <ol class="room-scale">
        {room.sound.scale.map((label, index) => (
          <li key={label}>
            <button
              type="button"
              aria-pressed={view.draft.soundness === index + 1}
              onClick={() => session.edit({ soundness: index + 1 })}
            >
              <span class="room-number">{view.draft.soundness === index + 1 ? '✓' : index + 1}</span>
              {label}
            </button>
          </li>
        ))}
      </ol>
      {view.stage.kind === 'soundAfter' && view.draft.soundness > 0 && before?.kind === 'rated' && (
        <p>{say(room.sound.said, { n: before.soundness })}</p>
      )}
    </>
  );
}

/** Picks or drops one other way; never more than two. */
export function pickWay({ view, session }: StageProps, index: number): void {
  const id = view.decision?.otherWays?.[index]?.id;
  if (!id) return;
  const { picks } = view.draft;
  session.edit({
    picks: picks.includes(id) ? picks.filter((each) => each !== id) : [...picks, id].slice(-WAYS_PICKED),
  });
}

export function OtherWays({ view, session }: StageProps): JSX.Element {
  const ways = view.decision?.otherWays ?? [];
  return (
    <Lines
      lines={ways.map(({ text }) => text)}
      picked={ways.flatMap(({ id }, index) => (view.draft.picks.includes(id) ? [index] : []))}
      onPick={(index) => pickWay({ view, session }, index)}
    />
  );
}

/** The last look before the second key. */
export function Commit({ view }: Pick<StageProps, 'view'>): JSX.Element {
  const index = view.turn.choices.findIndex(({ id }) => id === view.draft.choice);
  const choice = view.turn.choices[index];
  return (
    <div class="room-commit">
      <p class="room-big">
        <span class="room-number">{index + 1}</span> {choice?.short}
      </p>
      <p>{typeset(choice?.text ?? '')}</p>
      {total(view.final) > 0 && (
        <p class="room-hint">
          {say(room.commit.final, { n: view.final[view.draft.choice] ?? 0, all: total(view.final) })}
        </p>
      )}
    </div>
  );
}
