// The final profile beside that of history's choices; no score, no winner. Each number can be asked why.
import { profile } from '../../model/ask/readings';
import type { System } from '../../model/state/system';
import type { Case } from '../../play/case';
import type { Turn } from '../../play/turn';
import { choicesOf } from '../../review/course';
import { historyChoices, historyProfile, MEASURES, MEASURE_UNITS, type Measure } from '../../review/profile';
import { debriefWords, words } from '../../words/words';
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
  const sides = [
    { of: profile(system), choices: choicesOf(turns), bar: 'bar yours' },
    { of: historyProfile(theCase), choices: historyChoices(theCase), bar: 'bar' },
  ];
  return (
    <article class="sheet">
      <h3>{debriefWords.profile}</h3>
      <p class="fine">
        {debriefWords.profileNote} <span class="no-print">{debriefWords.askNote}</span>
      </p>
      <table class="profile">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{debriefWords.profile}</span>
            </th>
            <th scope="col">{debriefWords.you}</th>
            <th scope="col">{debriefWords.history}</th>
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
        <summary>{debriefWords.profileCounts}</summary>
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
