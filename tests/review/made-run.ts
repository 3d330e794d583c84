// Makes runs for the review's tests: the same story, chosen letter by letter, with what a group puts on record.
import type { Case, Decision, PresetId } from '../../src/play/case';
import { openPlaythrough, type Playthrough } from '../../src/play/playthrough';
import type { Confidence, Direction, Group, Run } from '../../src/play/run';
import { openTelling } from '../../src/play/telling';
import type { Turn } from '../../src/play/turn';
import { lettered } from './by-hand';

/** What a run is to be like. */
export interface PlannedRun {
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

/** What a plan has people put on record before they take a decision. */
function* notedBefore(plan: PlannedRun, decision: Decision): Generator<Parameters<Playthrough['note']>[0]> {
  const { id, forecast: asked } = decision;
  const [first, forecast, dissent, sound] = [
    plan.first?.[id],
    plan.forecast?.[id],
    plan.dissent?.[id],
    plan.sound?.[id],
  ];
  if (first) {
    const hands = Object.entries(first).map(([letter, count]) => [lettered(decision, letter).id, count]);
    yield { kind: 'voted', decision: id, round: 1, hands: Object.fromEntries(hands) };
  }
  if (forecast && asked) {
    const { social, technical, confidence } = forecast;
    const readings = { [asked.social]: social, [asked.technical]: technical };
    yield { kind: 'forecast', decision: id, readings, confidence };
  }
  if (dissent) yield { kind: 'dissent', decision: id, line: dissent };
  if (sound) yield { kind: 'rated', decision: id, when: 'before', soundness: sound[0] };
}

/** Takes what the plan says, after a minute, with the first reason there is. */
function take(play: Playthrough, decision: Decision, letter: string | undefined, at: number): void {
  const id = letter && letter !== '-' ? lettered(decision, letter).id : play.turn().choices[0]!.id;
  const reason = decision.options.find((option) => option.id === id)?.reasons[0]?.id;
  const outcome =
    letter === '-'
      ? play.giveUp({ ms: 60_000 }, at)
      : play.choose(id, { ms: 60_000, ...(reason ? { reason } : {}) }, at);
  if (!outcome.ok) throw new Error(`${id} is not on offer at ${decision.id}`);
}

/** Plays a plan to its end. */
export function madeRun(theCase: Case, plan: PlannedRun): Run {
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
    const decision = theCase.decisions.find(({ id }) => id === play.turn().asks)!;
    for (const happening of notedBefore(plan, decision)) play.note(happening, at++);
    take(play, decision, plan.letters?.[decision.id], at++);
    const after = plan.sound?.[decision.id]?.[1];
    if (after) play.note({ kind: 'rated', decision: decision.id, when: 'after', soundness: after }, at++);
  }
  return play.run();
}

/**
 * Turns of a preset's run that takes these options by decision, else what was really done, else the first on
 * offer.
 */
export function turnsTaking(
  theCase: Case,
  choices: Readonly<Record<string, string>> = {},
  preset: PresetId = 'alone',
): readonly Turn[] {
  const telling = openTelling(theCase, theCase.presets[preset]!.asks);
  while (telling.turn().asks) {
    const { asks, choices: on } = telling.turn();
    const took = theCase.decisions.find(({ id }) => id === asks)!.options.find(({ mark }) => mark === 'took');
    const id = [choices[asks], took?.id, on[0]!.id].find((each) => on.some((choice) => choice.id === each))!;
    telling.take(id, false);
  }
  return telling.turns();
}
