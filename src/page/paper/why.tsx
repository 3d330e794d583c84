// Why this choice, and what it will bring: a reason, a line, soundness, readings and figures foreseen. All optional.
import type { Decision, Option } from '../../play/case';
import { CONFIDENCES, DIRECTIONS } from '../../play/run';
import { playWords, words } from '../../words/words';
import { bandWords } from './bands';
import type { Grounds } from './grounds';
import { Pick } from './pick';
import { Soundness } from './soundness';

/** Key points at which soundness is rated before and after. */
const RATED = ['K4', 'K6', 'K7'] as const;

/** A part of what may be said, and how it is changed. */
interface Saying {
  why: Grounds;
  onWhy(why: Grounds): void;
}

/** What is asked about an option once it is marked. */
export interface WhyFormProps extends Saying {
  decision: Decision;
  option: Option;
}

function Reasons({ option, why, onWhy }: Saying & { option: Option }) {
  if (option.reasons.length === 0) return null;
  return (
    <fieldset class="reasons">
      <legend>{playWords.why}</legend>
      <p class="fine">{playWords.whyNote}</p>
      {option.reasons.map((reason) => (
        <label key={reason.id} class="reason">
          <input
            type="radio"
            name={`reason-${option.id}`}
            checked={why.reason === reason.id}
            onChange={() => onWhy({ ...why, reason: reason.id })}
          />
          <span>{reason.text}</span>
        </label>
      ))}
      <label class="free-line">
        {playWords.line}
        <input
          type="text"
          maxLength={300}
          value={why.line}
          onInput={(event) => onWhy({ ...why, line: event.currentTarget.value })}
        />
      </label>
    </fieldset>
  );
}

/** Two readings of the desk, where each will go, and how sure one is of both. A first direction counts as a guess. */
function Foresee({ forecast, why, onWhy }: Saying & { forecast: NonNullable<Decision['forecast']> }) {
  return (
    <fieldset class="foresee">
      <legend class="foresee-head">{playWords.foresee}</legend>
      <p class="fine">{playWords.foreseeNote}</p>
      {[forecast.social, forecast.technical].map((id) => (
        <Pick
          key={id}
          legend={words.readings[id]}
          name={id}
          value={why.readings[id] ?? null}
          options={DIRECTIONS.map((value) => ({ value, text: words.directions[value] }))}
          onPick={(direction) =>
            onWhy({
              ...why,
              readings: { ...why.readings, [id]: direction },
              confidence: why.confidence ?? 'guess',
            })
          }
        />
      ))}
      <Pick
        legend={playWords.sure}
        name="confidence"
        value={why.confidence}
        options={CONFIDENCES.map((value) => ({ value, text: words.confidences[value] }))}
        onPick={(confidence) => onWhy({ ...why, confidence })}
      />
    </fieldset>
  );
}

function Figures({ bands, why, onWhy }: Saying & { bands: NonNullable<Decision['bands']> }) {
  if (bands.length === 0) return null;
  return (
    <details class="fold">
      <summary>{playWords.figures}</summary>
      <div class="figures">
        {bands.map((band) => (
          <Pick
            key={band.id}
            legend={band.question}
            name={band.id}
            value={why.bands[band.id] ?? null}
            options={bandWords(band).map((text, pick) => ({ value: pick, text }))}
            onPick={(pick) => onWhy({ ...why, bands: { ...why.bands, [band.id]: pick } })}
          />
        ))}
      </div>
    </details>
  );
}

/** The form below an option that is marked. */
export function WhyForm({ decision, option, why, onWhy }: WhyFormProps) {
  const { forecast, bands = [] } = decision;
  return (
    <div class="why">
      <Reasons option={option} why={why} onWhy={onWhy} />
      {RATED.some((key) => key === decision.key) && (
        <Soundness
          legend={playWords.sound}
          value={why.soundness}
          onPick={(soundness) => onWhy({ ...why, soundness })}
        />
      )}
      {decision.routine === 'full' && forecast && <Foresee forecast={forecast} why={why} onWhy={onWhy} />}
      <Figures bands={bands} why={why} onWhy={onWhy} />
    </div>
  );
}
