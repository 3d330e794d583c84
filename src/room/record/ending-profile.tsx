// How a run ended, in figures beside those of history's choices.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Case } from '../../play/case';
import type { Reviewed } from '../../review/entry';
import { historyProfile, MEASURES, MEASURE_UNITS, profileOf } from '../../review/profile';
import { figure } from '../../words/figures';
import { room } from '../../words/room.en';
import { words } from '../../words/words';

/** The way the launch went, and the table of measures. */
export function EndingProfile({ theCase, run }: { theCase: Case; run: Reviewed }): JSX.Element {
  const history = useMemo(() => historyProfile(theCase), [theCase]);
  const own = profileOf(run);
  const { launch, opening } = run.turns.at(-1)!.system;
  return (
    <section>
      <h2>{room.end.profile}</h2>
      <p>
        {room.end.route}: {words.launches[launch]}. {words.openings[opening]}.
      </p>
      <table>
        <thead>
          <tr>
            {[room.end.measure, room.end.yours, room.end.history].map((name) => (
              <th key={name} scope="col">
                {name}
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
              <td>{figure(own?.[measure] ?? null, MEASURE_UNITS[measure])}</td>
              <td>{figure(history[measure], MEASURE_UNITS[measure])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
