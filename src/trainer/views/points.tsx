// Up to three points worth the plenary's time, each with its grounds and a question to ask.
import type { JSX } from 'preact';
import { variety, type Parting } from '../../review/partings';
import { say } from '../../words/say';
import { trainer } from '../../words/trainer.en';

/** Names of runs are listed up to this many; more are counted. */
const MOST_NAMED = 6;

function groundLines({ grounds, row }: Parting, labels: readonly string[]): string[] {
  const named = (runs: readonly number[]) =>
    runs.length > MOST_NAMED
      ? say(trainer.counts, { n: runs.length })
      : runs.map((run) => labels[run]).join(', ');
  return grounds.map(({ ground, runs }) =>
    say(trainer.points.grounds[ground], { n: variety(row), runs: named(runs) }),
  );
}

function Point({
  point,
  labels,
  onShow,
}: {
  point: Parting;
  labels: readonly string[];
  onShow(): void;
}): JSX.Element {
  const { decision } = point.row;
  return (
    <li>
      <h3>{decision.title}</h3>
      <ul>
        {groundLines(point, labels).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="trainer-ask">
        <b>{trainer.points.ask}</b> “{decision.questions?.[0] ?? trainer.points.question}”
      </p>
      <p>
        <button type="button" onClick={onShow}>
          {trainer.points.show}
        </button>{' '}
        <span class="trainer-soft">{say(trainer.points.score, { n: point.score })}</span>
      </p>
    </li>
  );
}

/** The points, best first; a line where there are none. `onShow` gets the decision whose row is to be shown. */
export function Points({
  points,
  labels,
  onShow,
}: {
  points: readonly Parting[];
  labels: readonly string[];
  onShow(decision: string): void;
}): JSX.Element {
  if (points.length === 0) return <p class="trainer-soft">{trainer.points.none}</p>;
  return (
    <>
      <p class="trainer-soft">{trainer.points.note}</p>
      <ol class="trainer-points">
        {points.map((point) => (
          <Point
            key={point.row.decision.id}
            point={point}
            labels={labels}
            onShow={() => onShow(point.row.decision.id)}
          />
        ))}
      </ol>
    </>
  );
}
