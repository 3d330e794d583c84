// The final profile beside that of history's choices; no score, no winner.
import { profile } from '../../model/readings';
import type { Profile, System } from '../../model/system';
import type { Case } from '../../play/case';
import { historyProfile, MEASURES } from '../../review/profile';
import { figure } from '../../words/figures';
import { words } from '../../words/words';

const UNITS = { peopleThrough: 'people', service: 'points', costMillion: 'million', strain: 'points', capability: 'points', trust: 'points' } as const;

/** Full length of each bar. */
function fullOf(measure: keyof Profile, values: readonly number[]): number {
  return UNITS[measure] === 'points' ? 100 : Math.max(...values, 1) * 1.1;
}

export function ProfileBeside({ theCase, system }: { theCase: Case; system: System }) {
  const w = words.debrief;
  const yours = profile(system);
  const history = historyProfile(theCase);
  return (
    <article class="sheet">
      <h3>{w.profile}</h3>
      <p class="fine">{w.profileNote}</p>
      <table class="profile">
        <thead><tr><th scope="col"><span class="unseen">{w.profile}</span></th><th scope="col">{w.you}</th><th scope="col">{w.history}</th></tr></thead>
        <tbody>
          {MEASURES.map((measure) => {
            const full = fullOf(measure, [yours[measure], history[measure]]);
            return (
              <tr key={measure}>
                <th scope="row">{words.profile[measure]}<small>{words.profileNotes[measure]}</small></th>
                {[yours, history].map((each, index) => (
                  <td key={index}>
                    {figure(each[measure], UNITS[measure])}
                    <i class={index === 0 ? 'bar yours' : 'bar'} style={{ inlineSize: `${Math.max(0, Math.min(100, (each[measure] / full) * 100))}%` }} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </article>
  );
}
