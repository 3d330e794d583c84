// One run's answer to one decision: what they read, what they took, and what they put on record.
import type { JSX } from 'preact';
import type { Decision } from '../play/case';
import { passagesOf } from '../play/scene';
import type { Answer } from '../review/answer';
import type { DecisionRow } from '../review/cohort';
import type { Reviewed } from '../review/entry';
import { outcomesOf } from '../review/forecasts';
import { showsReasons } from '../review/privacy';
import { sidesOf } from '../review/split';
import { say } from '../words/say';
import { trainer } from '../words/trainer.en';
import { words } from '../words/words';
import { Sheet } from './sheet';
import { typeset } from '../words/typeset';

const shortOf = (decision: Decision, id: string) =>
  decision.options.find((option) => option.id === id)?.short ?? id;

function handsLine(decision: Decision, hands: Readonly<Record<string, number>>): string {
  return sidesOf(
    hands,
    decision.options.map(({ id }) => id),
  )
    .reverse()
    .map(({ option, hands: count }) => `${count} ${shortOf(decision, option)}`)
    .join(' · ');
}

function forecastLines(run: Reviewed, turn: number, answer: Answer): string[] {
  if (!answer.forecast) return [];
  const outcomes = outcomesOf(run, turn);
  const names: Readonly<Record<string, string>> = words.readings;
  const lines = Object.entries(answer.forecast.readings).map(([id, said]) => {
    const outcome = outcomes.find(({ reading }) => reading === id);
    return outcome
      ? say(trainer.detail.went, {
          reading: names[id] ?? id,
          said: words.directions[said],
          went: words.directions[outcome.went],
        })
      : say(trainer.detail.saidOnly, { reading: names[id] ?? id, said: words.directions[said] });
  });
  return [
    ...lines,
    say(trainer.detail.confidence, { confidence: words.confidences[answer.forecast.confidence] }),
  ];
}

function onRecord(
  run: Reviewed,
  decision: Decision,
  turn: number,
  answer: Answer,
  open: boolean,
): [string, string][] {
  const d = trainer.detail;
  const seconds = answer.ms === null ? null : Math.round(answer.ms / 1000);
  const reason =
    decision.options.find(({ id }) => id === answer.choice)?.reasons.find(({ id }) => id === answer.reason)
      ?.text ?? '';
  const rows: [string, string][] = [
    [d.reason, open ? reason : ''],
    [d.line, open ? answer.line : ''],
    [d.dissent, open ? answer.dissent : ''],
    [d.first, answer.first ? handsLine(decision, answer.first) : ''],
    [d.final, answer.final ? handsLine(decision, answer.final) : ''],
    [
      d.positions,
      Object.entries(answer.positions)
        .map(([group, id]) => `${group}: ${shortOf(decision, id)}`)
        .join(' · '),
    ],
    [d.cards, answer.cards ? say(d.cardsOf, answer.cards) : ''],
    [d.forecast, forecastLines(run, turn, answer).join(' · ')],
    [
      d.sound,
      answer.before === null
        ? ''
        : say(d.soundOf, { before: answer.before, after: answer.after ?? d.notLogged }),
    ],
    [d.time, seconds === null ? '' : say(d.seconds, { m: Math.floor(seconds / 60), s: seconds % 60 })],
  ];
  return rows.filter(([, text]) => text !== '');
}

export function Detail({
  row,
  run: index,
  runs,
  label,
  onWalk,
  onClose,
}: {
  row: DecisionRow;
  run: number;
  runs: readonly Reviewed[];
  label: string;
  onWalk(turn: number): void;
  onClose(): void;
}): JSX.Element {
  const run = runs[index]!;
  const cell = row.cells[index]!;
  const { decision } = row;
  const turn = run.turns[cell.turn]!;
  const answer = cell.answer!;
  const open = showsReasons(run, runs);
  const scene = passagesOf(turn.scenes.filter((scene) => scene.decision === decision.id));
  const facts = onRecord(run, decision, cell.turn, answer, open);
  return (
    <Sheet heading={say(trainer.detail.heading, { title: decision.title, label })} onClose={onClose}>
      <p class="trainer-took">
        <span class="trainer-letter" data-letter={cell.option?.letter}>
          {cell.option?.letter}
        </span>{' '}
        <b>{cell.option?.short}</b>
      </p>
      {answer.undecided && <p>{trainer.detail.undecided}</p>}
      {answer.contested && <p>{trainer.detail.contested}</p>}
      <dl>
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {facts.length === 0 && <p class="trainer-soft">{trainer.detail.none}</p>}
      {!open && <p class="trainer-soft">{trainer.detail.hidden}</p>}
      <details open>
        <summary>{trainer.detail.scene}</summary>
        <div class="trainer-read">
          {scene.map(({ text }, at) => (
            <p key={at}>{typeset(text)}</p>
          ))}
        </div>
      </details>
      <details open>
        <summary>{trainer.detail.options}</summary>
        <ul>
          {turn.choices.map(({ id, text, hint }) => (
            <li key={id}>
              {id === answer.choice ? <b>✓ {text}</b> : text} <span class="trainer-soft">{hint}</span>
            </li>
          ))}
          {turn.shut.map(({ id, short, reason }) => (
            <li key={id} class="trainer-soft">
              {say(trainer.walk.shut, { short, reason })}
            </li>
          ))}
        </ul>
      </details>
      {decision.record && (
        <details>
          <summary>{trainer.detail.record}</summary>
          <p>{decision.record.text}</p>
        </details>
      )}
      {decision.questions && decision.questions.length > 0 && (
        <details open>
          <summary>{trainer.detail.questions}</summary>
          <ul>
            {decision.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </details>
      )}
      <p>
        <button type="button" onClick={() => onWalk(cell.turn)}>
          {trainer.detail.walk}
        </button>
      </p>
    </Sheet>
  );
}
