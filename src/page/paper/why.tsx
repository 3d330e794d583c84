// Why this choice, and what it will bring: a reason from a list, a free line, two readings forecast with one confidence. All optional.
import type { Decision, Option } from '../../play/case';
import { CONFIDENCES, DIRECTIONS, type Confidence, type Direction } from '../../play/run';
import { words } from '../../words/words';
import { bandWords } from './bands';
import { Pick } from './pick';
import { Soundness } from './soundness';

/** What somebody has filled in so far. */
export interface Grounds {
  reason: string;
  line: string;
  readings: Record<string, Direction>;
  confidence: Confidence | null;
  /** Band picked for each figure. */
  bands: Record<string, number>;
  soundness: number | null;
}
export const NOTHING_SAID: Grounds = {
  reason: '',
  line: '',
  readings: {},
  confidence: null,
  bands: {},
  soundness: null,
};

/** Key points at which soundness is rated before and after. */
const RATED = ['K4', 'K6', 'K7'] as const;

export function isRated(decision: Decision): boolean {
  return RATED.some((key) => key === decision.key);
}

export function WhyForm({
  decision,
  option,
  why,
  onWhy,
}: {
  decision: Decision;
  option: Option;
  why: Grounds;
  onWhy(why: Grounds): void;
}) {
  const w = words.play;
  const asked =
    decision.routine === 'full' && decision.forecast
      ? [decision.forecast.social, decision.forecast.technical]
      : [];
  return (
    <div class="why">
      {option.reasons.length > 0 && (
        <fieldset class="reasons">
          <legend>{w.why}</legend>
          <p class="fine">{w.whyNote}</p>
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
            {w.line}
            <input
              type="text"
              maxLength={300}
              value={why.line}
              onInput={(event) => onWhy({ ...why, line: event.currentTarget.value })}
            />
          </label>
        </fieldset>
      )}
      {isRated(decision) && (
        <Soundness
          legend={w.sound}
          value={why.soundness}
          onPick={(soundness) => onWhy({ ...why, soundness })}
        />
      )}
      {asked.length > 0 && (
        <fieldset class="foresee">
          <legend class="foresee-head">{w.foresee}</legend>
          <p class="fine">{w.foreseeNote}</p>
          {asked.map((id) => (
            <Pick
              key={id}
              legend={words.readings[id]}
              name={id}
              value={why.readings[id] ?? null}
              options={DIRECTIONS.map((direction) => ({
                value: direction,
                text: words.directions[direction],
              }))}
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
            legend={w.sure}
            name="confidence"
            value={why.confidence}
            options={CONFIDENCES.map((confidence) => ({
              value: confidence,
              text: words.confidences[confidence],
            }))}
            onPick={(confidence) => onWhy({ ...why, confidence })}
          />
        </fieldset>
      )}
      {decision.bands && decision.bands.length > 0 && (
        <details class="fold">
          <summary>{w.figures}</summary>
          <div class="figures">
            {decision.bands.map((band) => (
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
      )}
    </div>
  );
}
