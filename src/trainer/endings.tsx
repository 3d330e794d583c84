// How the runs ended, beside history; and the routes they took.
import type { JSX } from 'preact';
import type { Profile } from '../model/state/system';
import type { Reviewed } from '../review/entry';
import { MEASURES, MEASURE_UNITS, profileOf } from '../review/profile';
import { OUTCOMES, routesOf } from '../review/routes';
import { figure } from '../words/figures';
import { say } from '../words/say';
import { trainer } from '../words/trainer.en';
import { words } from '../words/words';

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
              {labels.map((label, run) => (
                <th key={label} scope="col">
                  <button
                    type="button"
                    onClick={() => onWalk(run)}
                    aria-label={say(trainer.wall.walk, { label })}
                  >
                    {label}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {MEASURES.map((measure) => (
              <tr key={measure}>
                <th scope="row">
                  {words.profile[measure]}
                  <small>{words.profileNotes[measure]}</small>
                </th>
                <td class="trainer-record">{figure(history[measure], MEASURE_UNITS[measure])}</td>
                {ends.map((end, run) => (
                  <td key={run}>
                    {end ? (
                      figure(end[measure], MEASURE_UNITS[measure])
                    ) : (
                      <small>{trainer.profile.unended}</small>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="trainer-soft">{trainer.profile.note}</p>
    </>
  );
}

export function Routes({
  runs,
  labels,
}: {
  runs: readonly Reviewed[];
  labels: readonly string[];
}): JSX.Element {
  return (
    <div class="trainer-scroll">
      <table class="trainer-routes">
        <thead>
          <tr>
            <th scope="col">{trainer.routes.launch}</th>
            {OUTCOMES.map((outcome) => (
              <th key={outcome} scope="col">
                {trainer.routes[outcome]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {routesOf(runs).map(({ launch, runs: taken }) => (
            <tr key={launch}>
              <th scope="row">{words.launches[launch]}</th>
              {OUTCOMES.map((outcome) => (
                <td key={outcome}>
                  {taken[outcome].length > 0 ? (
                    taken[outcome].map((run) => (
                      <span key={run} class="trainer-chip">
                        {labels[run]}
                      </span>
                    ))
                  ) : (
                    <span class="trainer-soft">{trainer.routes.none}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
