// How the runs ended, measure by measure, beside history.
import type { JSX } from 'preact';
import type { Profile } from '../../model/state/system';
import type { Reviewed } from '../../review/entry';
import { MEASURES, MEASURE_UNITS, profileOf, type Measure } from '../../review/profile';
import { figure } from '../../words/figures';
import { trainer } from '../../words/trainer.en';
import { words } from '../../words/words';
import { RunHeads } from './run-heads';

/** One measure of history and of each run; null where a run has not ended. */
function MeasureRow({
  measure,
  history,
  ends,
}: {
  measure: Measure;
  history: Profile;
  ends: readonly (Profile | null)[];
}): JSX.Element {
  return (
    <tr>
      <th scope="row">
        {words.profile[measure]}
        <small>{words.profileNotes[measure]}</small>
      </th>
      <td class="trainer-record">{figure(history[measure], MEASURE_UNITS[measure])}</td>
      {ends.map((end, run) => (
        <td key={run}>
          {end ? figure(end[measure], MEASURE_UNITS[measure]) : <small>{trainer.profile.unended}</small>}
        </td>
      ))}
    </tr>
  );
}

/** The table of endings; a line while no run has come to one. */
export function Profiles({
  runs,
  labels,
  history,
  onWalk,
}: {
  runs: readonly Reviewed[];
  labels: readonly string[];
  history: Profile;
  onWalk(run: number): void;
}): JSX.Element {
  const ends = runs.map(profileOf);
  if (ends.every((end) => end === null)) return <p class="trainer-soft">{trainer.profile.none}</p>;
  return (
    <>
      <div class="trainer-scroll">
        <table class="trainer-profiles">
          <thead>
            <tr>
              <th scope="col">{trainer.profile.measure}</th>
              <th scope="col" class="trainer-record">
                {trainer.profile.history}
              </th>
              <RunHeads labels={labels} onWalk={onWalk} />
            </tr>
          </thead>
          <tbody>
            {MEASURES.map((measure) => (
              <MeasureRow key={measure} measure={measure} history={history} ends={ends} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="trainer-soft">{trainer.profile.note}</p>
    </>
  );
}
