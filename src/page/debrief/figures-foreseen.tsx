// Figures foreseen by band, beside what the model came to.
import type { Case, Decision } from '../../play/case';
import type { RunEvent } from '../../play/run';
import type { Turn } from '../../play/turn';
import { number } from '../../words/figures';
import { say } from '../../words/say';
import { words } from '../../words/words';
import { bandOf, bandWords } from '../bands';
import { openingDate } from './curve';

/** What a figure came to in this run; null where the model does not say or the run did not get there. */
function cameTo(id: string, turns: readonly Turn[]): number | null {
  const opening = openingDate(turns);
  const days = turns.flatMap((turn) => turn.days);
  switch (id) {
    case 'ready': return turns.flatMap(({ weeks }) => weeks).findLast(({ date }) => date < opening)?.trueReadiness ?? null;
    case 'through': return days.find(({ date }) => date === opening)?.cumulativeSelections ?? null;
    case 'at-once': return Math.max(...days.filter(({ date }) => date >= opening).slice(0, 7).map(({ capacity }) => capacity)) || null;
    case 'selections-november': return days.find(({ date }) => date === '2013-11-30')?.cumulativeSelections ?? null;
    default: return null;
  }
}

interface Row { band: NonNullable<Decision['bands']>[number]; pick: number; value: number }

function rowsOf(theCase: Case, turns: readonly Turn[], events: readonly RunEvent[]): Row[] {
  const picked = new Map<string, { decision: string; pick: number }>();
  for (const event of events) if (event.kind === 'forecast' && event.band) picked.set(event.band.id, { decision: event.decision, pick: event.band.pick });
  const stands = new Set(turns.flatMap(({ decided }) => decided?.decision ?? []));
  return [...picked].flatMap(([id, { decision, pick }]) => {
    const band = theCase.decisions.find((each) => each.id === decision)?.bands?.find((each) => each.id === id);
    const value = cameTo(id, turns);
    return band && value !== null && stands.has(decision) ? [{ band, pick, value }] : [];
  });
}

export function FiguresForeseen({ theCase, turns, events }: { theCase: Case; turns: readonly Turn[]; events: readonly RunEvent[] }) {
  const w = words.debrief;
  const rows = rowsOf(theCase, turns, events);
  if (rows.length === 0) return null;
  return (
    <ul class="figures-foreseen">
      {rows.map(({ band, pick, value }) => {
        const names = bandWords(band);
        const figure = band.unit === 'percent' ? words.units.percent.replace('{n}', number(value)) : number(value);
        return <li key={band.id}><b>{band.question}</b> {say(bandOf(band.edges, value) === pick ? w.bandRight : w.bandOther, { said: names[pick] ?? '', value: figure })}</li>;
      })}
    </ul>
  );
}
