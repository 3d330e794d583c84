// The final profile beside that of history's choices; no score, no winner. Each number can be asked why.
import { profile } from '../../model/ask/readings';
import type { System } from '../../model/state/system';
import type { Case } from '../../play/case';
import type { Turn } from '../../play/turn';
import { choicesOf } from '../../review/course';
import { historyChoices, historyProfile, MEASURES, MEASURE_UNITS, type Measure } from '../../review/profile';
import { words } from '../../words/words';
import { Asked } from './asked';

/** Full length of each bar. */
export function fullOf(measure: Measure, values: readonly number[]): number {
  return MEASURE_UNITS[measure] === 'points' ? 100 : Math.max(...values, 1) * 1.1;
}

export function ProfileBeside({
  theCase,
  turns,
  system,
}: {
  theCase: Case;
  turns: readonly Turn[];
  system: System;
}) {
  const w = words.debrief;
  const sides = [
    { of: profile(system), choices: choicesOf(turns), bar: 'bar yours' },
    { of: historyProfile(theCase), choices: historyChoices(theCase), bar: 'bar' },
  ];
  return (
    <article class="sheet">
      <h3>{w.profile}</h3>
      <p class="fine">
        {w.profileNote} <span class="no-print">{w.askNote}</span>
      </p>
      <table class="profile">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{w.profile}</span>
            </th>
            <th scope="col">{w.you}</th>
            <th scope="col">{w.history}</th>
          </tr>
        </thead>
        <tbody>
          {MEASURES.map((measure) => {
            const full = fullOf(
              measure,
              sides.map(({ of }) => of[measure]),
            );
            return (
              <tr key={measure}>
                <th scope="row">
                  {words.profile[measure]}
                  <small>{words.profileNotes[measure]}</small>
                </th>
                {sides.map(({ of, choices, bar }) => (
                  <td key={bar}>
                    <Asked
                      of={`profile.${measure}`}
                      date={system.date}
                      choices={choices}
                      value={of[measure]}
                    />
                    <i
                      class={bar}
                      style={{ inlineSize: `${Math.max(0, Math.min(100, (of[measure] / full) * 100))}%` }}
                    />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <details class="fold profile-notes">
        <summary>{w.profileCounts}</summary>
        <dl>
          {MEASURES.map((measure) => (
            <div key={measure}>
              <dt>{words.profile[measure]}</dt>
              <dd>{words.profileNotes[measure]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </article>
  );
}
