// What one run put on record about one decision, line by line; what a learner keeps to themselves is left out.
import type { Decision } from '../../play/case';
import type { Answer, Hands } from '../../review/answer';
import type { Cell } from '../../review/cohort';
import type { Reviewed } from '../../review/entry';
import { outcomesOf } from '../../review/forecasts';
import { sidesOf } from '../../review/split';
import { say } from '../../words/say';
import { trainer } from '../../words/trainer.en';
import { words } from '../../words/words';

/** What a line is called, and what it says; nothing where it was not put on record. */
export type RecordLine = readonly [name: string, text: string];

const shortOf = (decision: Decision, id: string) =>
  decision.options.find((option) => option.id === id)?.short ?? id;

/** A vote by options, most hands first. */
function handsLine(decision: Decision, hands: Hands | null): string {
  const order = decision.options.map(({ id }) => id);
  return sidesOf(hands ?? {}, order)
    .reverse()
    .map(({ option, hands: count }) => `${count} ${shortOf(decision, option)}`)
    .join(' · ');
}

/** What was said and, where it is known, which way it went; then how sure they were. */
function forecastLine(run: Reviewed, turn: number, { forecast }: Answer): string {
  if (!forecast) return '';
  const outcomes = outcomesOf(run, turn);
  const names: Readonly<Record<string, string>> = words.readings;
  const lines = Object.entries(forecast.readings).map(([id, direction]) => {
    const outcome = outcomes.find(({ reading }) => reading === id);
    const [reading, said] = [names[id] ?? id, words.directions[direction]];
    return outcome
      ? say(trainer.detail.went, { reading, said, went: words.directions[outcome.went] })
      : say(trainer.detail.saidOnly, { reading, said });
  });
  const confidence = words.confidences[forecast.confidence];
  return [...lines, say(trainer.detail.confidence, { confidence })].join(' · ');
}

function soundnessLine({ before, after }: Answer): string {
  if (before === null) return '';
  return say(trainer.detail.soundOf, { before, after: after ?? trainer.detail.notLogged });
}

function timeLine({ ms }: Answer): string {
  if (ms === null) return '';
  const seconds = Math.round(ms / 1000);
  return say(trainer.detail.seconds, { m: Math.floor(seconds / 60), s: seconds % 60 });
}

function reasonLine({ option, answer }: Cell): string {
  return option?.reasons.find(({ id }) => id === answer?.reason)?.text ?? '';
}

/** Sealed slips by group. */
function positionsLine(decision: Decision, { positions }: Answer): string {
  return Object.entries(positions)
    .map(([group, id]) => `${group}: ${shortOf(decision, id)}`)
    .join(' · ');
}

/** All that is on record of an answer, in the order it is read. `open`: whether reasons and lines may be shown. */
export function onRecord(run: Reviewed, decision: Decision, cell: Cell, open: boolean): RecordLine[] {
  const { answer, turn } = cell;
  if (!answer) return [];
  const names = trainer.detail;
  const lines: RecordLine[] = [
    [names.reason, open ? reasonLine(cell) : ''],
    [names.line, open ? answer.line : ''],
    [names.dissent, open ? answer.dissent : ''],
    [names.first, handsLine(decision, answer.first)],
    [names.final, handsLine(decision, answer.final)],
    [names.positions, positionsLine(decision, answer)],
    [names.cards, answer.cards ? say(names.cardsOf, answer.cards) : ''],
    [names.forecast, forecastLine(run, turn, answer)],
    [names.sound, soundnessLine(answer)],
    [names.time, timeLine(answer)],
  ];
  return lines.filter(([, text]) => text !== '');
}
