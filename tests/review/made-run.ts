// Makes runs for the review's tests: the same story, chosen letter by letter, with what a group puts on record.
import type { Case, PresetId } from '../../src/play/case';
import { openPlaythrough } from '../../src/play/playthrough';
import type { Confidence, Direction, Group, Run } from '../../src/play/run';

export interface Plan {
  /** 16 hex. */
  id: string;
  preset: PresetId;
  groups?: Group[];
  /** Letter by decision id; the first option on offer where none is named. `-`: could not decide. */
  letters?: Record<string, string>;
  /** First votes by decision id, as counts by letter. */
  first?: Record<string, Record<string, number>>;
  dissent?: Record<string, string>;
  forecast?: Record<string, { social: Direction; technical: Direction; confidence: Confidence }>;
  sound?: Record<string, [before: number, after: number]>;
  /** Stops after so many decisions. */
  stopAfter?: number;
}

/** Plays a plan to its end. */
export function madeRun(theCase: Case, plan: Plan): Run {
  const groups = plan.groups ?? [];
  const play = openPlaythrough(theCase, {
    format: 1,
    id: plan.id,
    started: '2026-03-02T09:00:00.000Z',
    edition: theCase.edition,
    preset: plan.preset,
    asks: [...theCase.presets[plan.preset]!.asks],
    language: 'en',
    mode: groups.length > 0 ? 'group' : 'alone',
    groups,
  });
  let at = 0;
  for (let taken = 0; play.turn().asks && taken < (plan.stopAfter ?? 99); taken++) {
    const { asks, choices } = play.turn();
    const decision = theCase.decisions.find(({ id }) => id === asks)!;
    const idOf = (letter: string) => decision.options.find((option) => option.letter === letter)!.id;
    const first = plan.first?.[asks];
    if (first)
      play.note(
        {
          kind: 'voted',
          decision: asks,
          round: 1,
          hands: Object.fromEntries(Object.entries(first).map(([letter, count]) => [idOf(letter), count])),
        },
        at++,
      );
    const forecast = plan.forecast?.[asks];
    if (forecast && decision.forecast) {
      const { social, technical } = decision.forecast;
      play.note(
        {
          kind: 'forecast',
          decision: asks,
          readings: { [social]: forecast.social, [technical]: forecast.technical },
          confidence: forecast.confidence,
        },
        at++,
      );
    }
    const dissent = plan.dissent?.[asks];
    if (dissent) play.note({ kind: 'dissent', decision: asks, line: dissent }, at++);
    const sound = plan.sound?.[asks];
    if (sound) play.note({ kind: 'rated', decision: asks, when: 'before', soundness: sound[0] }, at++);
    const letter = plan.letters?.[asks];
    const option = letter && letter !== '-' ? idOf(letter) : choices[0]!.id;
    const reason = decision.options.find(({ id }) => id === option)?.reasons[0]?.id;
    const outcome =
      letter === '-'
        ? play.giveUp({ ms: 60_000 }, at++)
        : play.choose(option, { ms: 60_000, ...(reason ? { reason } : {}) }, at++);
    if (!outcome.ok) throw new Error(`${option} is not on offer at ${asks}`);
    if (sound) play.note({ kind: 'rated', decision: asks, when: 'after', soundness: sound[1] }, at++);
  }
  return play.run();
}
