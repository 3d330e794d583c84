// The step at which the room says what it expects: two directions and one confidence.
import type { JSX } from 'preact';
import { CONFIDENCES, DIRECTIONS } from '../../play/run';
import { room } from '../../words/room.en';
import { words } from '../../words/words';
import type { SittingView } from '../sitting/sitting';
import type { StepProps, StepRow } from './step';

/** One row of the forecast: what is asked, what was said (empty before), and what can be said. */
interface AskedReading {
  label: string;
  said: string;
  choices: readonly { id: string; text: string }[];
}

/** The row of the confidence, after the two of the readings. */
const SURE = 2;

/** The rows of a forecast; none where the decision asks for no forecast. */
function forecastRows({ decision, draft }: SittingView): AskedReading[] {
  const asked = decision?.forecast;
  if (!asked) return [];
  const readings = [asked.social, asked.technical].map((id) => ({
    label: words.readings[id],
    said: draft.directions[id] ?? '',
    choices: DIRECTIONS.map((direction) => ({ id: direction, text: words.directions[direction] })),
  }));
  const confidences = CONFIDENCES.map((id) => ({ id, text: words.confidences[id] }));
  return [...readings, { label: room.forecast.sure, said: draft.confidence, choices: confidences }];
}

/** Says one row of the forecast and goes on to the next. */
function foresee({ view, sitting }: StepProps, row: number, pick: number): void {
  const asked = view.decision?.forecast;
  if (!asked) return;
  const direction = DIRECTIONS[pick];
  const confidence = CONFIDENCES[pick];
  const reading = row === 0 ? asked.social : asked.technical;
  if (row < SURE && direction)
    sitting.edit({ directions: { ...view.draft.directions, [reading]: direction } });
  if (row === SURE && confidence) sitting.edit({ confidence });
  sitting.mark(Math.min(SURE, row + 1));
}

function ForecastRows({ view, sitting }: StepProps): JSX.Element {
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
              onClick={() => foresee({ view, sitting }, row, pick)}
            >
              <span class="room-number">{said === id ? '✓' : pick + 1}</span> {text}
            </button>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

/** The forecast; on record only with a confidence and at least one direction. */
export const forecast: StepRow = {
  ask: () => room.forecast.ask,
  note: ({ draft }) => (draft.confidence ? '' : room.forecast.note),
  body: ForecastRows,
  events: ({ step, draft: { confidence, directions } }) =>
    confidence && Object.keys(directions).length > 0
      ? [{ kind: 'forecast', decision: step.decision, readings: directions, confidence }]
      : [],
  leaves: (event) => event.kind === 'forecast',
  number: (props, index) => foresee(props, props.view.cursor, index),
  places: (view) => forecastRows(view).length,
  count: 'moves',
  keys: ['pick'],
};
