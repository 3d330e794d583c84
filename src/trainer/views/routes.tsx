// The routes runs took: how they launched, and how their opening went.
import type { JSX } from 'preact';
import type { Reviewed } from '../../review/entry';
import { OUTCOMES, routesOf } from '../../review/routes';
import { trainer } from '../../words/trainer.en';
import { words } from '../../words/words';

/** The runs of one launch and outcome by their labels; a dash where there are none. */
function Chips({ runs, labels }: { runs: readonly number[]; labels: readonly string[] }): JSX.Element {
  if (runs.length === 0) return <span class="trainer-soft">{trainer.routes.none}</span>;
  return (
    <>
      {runs.map((run) => (
        <span key={run} class="trainer-chip">
          {labels[run]}
        </span>
      ))}
    </>
  );
}

/** The map of routes: all launches, those nobody took as well. */
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
                  <Chips runs={taken[outcome]} labels={labels} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
