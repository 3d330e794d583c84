// The final profile beside that of history's choices; no score, no winner. Each number can be asked why.
import type { Choices } from '../../../model/ask/explain';
import { profile } from '../../../model/ask/profile';
import type { Profile, System } from '../../../model/state/system';
import type { Case } from '../../../play/case';
import type { Turn } from '../../../play/turn';
import { choicesOf } from '../../../review/course';
import {
  historyChoices,
  historyProfile,
  MEASURES,
  MEASURE_UNITS,
  type Measure,
} from '../../../review/profile';
import { debriefWords, words } from '../../../words/words';
import { Asked } from '../sheet/asked';
import { FigureTable } from '../sheet/figure-table';

/** Full length of each bar, in the measure's own unit: points go to 100, others a tenth beyond the largest. */
export function fullOf(measure: Measure, values: readonly number[]): number {
  return MEASURE_UNITS[measure] === 'points' ? 100 : Math.max(...values, 1) * 1.1;
}

/** One run of the two that stand beside each other. */
interface ProfileSide {
  of: Profile;
  choices: Choices;
  /** Class of its bars. */
  bar: string;
}

function MeasureOf({
  measure,
  side,
  full,
  date,
}: {
  measure: Measure;
  side: ProfileSide;
  full: number;
  date: string;
}) {
  const value = side.of[measure];
  return (
    <>
      <Asked of={`profile.${measure}`} date={date} choices={side.choices} value={value} />
      <i class={side.bar} style={{ inlineSize: `${Math.max(0, Math.min(100, (value / full) * 100))}%` }} />
    </>
  );
}

function MeasureName({ measure }: { measure: Measure }) {
  return (
    <>
      {words.profile[measure]}
      <small>{words.profileNotes[measure]}</small>
    </>
  );
}

/** The sheet on where the run ended. `system`: at its end. */
export function ProfileBeside({
  theCase,
  turns,
  system,
}: {
  theCase: Case;
  turns: readonly Turn[];
  system: System;
}) {
  const sides: ProfileSide[] = [
    { of: profile(system), choices: choicesOf(turns), bar: 'bar yours' },
    { of: historyProfile(theCase), choices: historyChoices(theCase), bar: 'bar' },
  ];
  const rows = MEASURES.map((measure) => {
    const full = fullOf(
      measure,
      sides.map(({ of }) => of[measure]),
    );
    return {
      id: measure,
      name: <MeasureName measure={measure} />,
      cells: sides.map((side) => (
        <MeasureOf key={side.bar} measure={measure} side={side} full={full} date={system.date} />
      )),
    };
  });
  return (
    <article class="sheet">
      <h3>{debriefWords.profile}</h3>
      <p class="fine">
        {debriefWords.profileNote} <span class="no-print">{debriefWords.askNote}</span>
      </p>
      <FigureTable
        kind="profile"
        columns={[
          <span key="" class="unseen">
            {debriefWords.profile}
          </span>,
          debriefWords.you,
          debriefWords.history,
        ]}
        rows={rows}
      />
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
