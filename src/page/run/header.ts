// The header of a new run.
import type { Case, PresetId } from '../../play/case';
import type { Header } from '../../play/run';

/** 16 hex digits by chance. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A header for a new run of one learner, with a random id; `now` in ms since 1970. */
export function newHeader(theCase: Case, preset: PresetId, language: string, now = Date.now()): Header {
  return {
    format: 1,
    id: randomId(),
    started: new Date(now).toISOString(),
    edition: theCase.edition,
    preset,
    asks: [...(theCase.presets[preset]?.asks ?? [])],
    language,
    mode: 'alone',
    groups: [],
  };
}
