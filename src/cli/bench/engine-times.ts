// What replays, model runs and questions to the model cost, beside a bare inkjs replay of the same choices.
import { chance } from '../../explore/chance';
import { band } from '../../model/ask/band';
import { flip } from '../../model/ask/explain';
import { why } from '../../model/ask/why';
import { walk } from '../../model/run/walk';
import type { Case } from '../../play/case';
import { replay } from '../../play/replay';
import { standing, type Run } from '../../play/run';
import { headerOf, playOut } from '../writers/exploring';
import { bareReplay } from './bare-replay';
import { once, timed, type Timing } from './timing';

/** Milliseconds, and ratios of medians. */
export interface EngineTimes {
  replayMs: Timing;
  bareInkjsReplayMs: Timing;
  modelRunMs: Timing;
  replayToBare: number;
  modelToBare: number;
  /** All choices of the run taken the other way, one at a time: how many, and what they cost together. */
  flips: number;
  flipsMs: number;
  bandOf200Ms: number;
  /** The reasons of one reading. */
  whyMs: number;
}

/** One run of the default length, the choices by chance, always the same. */
function someRun(theCase: Case): Run {
  const random = chance(7);
  return playOut(
    theCase,
    headerOf(theCase, 'alone', 1),
    (turn) => turn.choices[Math.floor(random() * turn.choices.length)]!.id,
  ).run();
}

/** Takes each choice the other way, one at a time; returns how many there were. */
function flipAll(theCase: Case, made: Readonly<Record<string, string>>): number {
  let flips = 0;
  for (const { id, options } of theCase.decisions) {
    if (made[id] === undefined) continue;
    for (const option of options) {
      if (option.id === made[id]) continue;
      flip(theCase, made, id, option.id);
      flips++;
    }
  }
  return flips;
}

/** Times everything: replays so many times each, the questions once. */
export function engineTimes(theCase: Case, times: number): EngineTimes {
  const run = someRun(theCase);
  const choices = standing(run.events).map((event) =>
    event.kind === 'decided' ? event.choice : event.taken,
  );
  const { whole, bare, model } = timed(times, {
    whole: () => void replay(theCase, run),
    bare: bareReplay(theCase, run.asks, choices),
    model: () => {
      walk(
        theCase,
        (decision) => choices.find((id) => decision.options.some((option) => option.id === id)) ?? null,
      );
    },
  });
  const made = Object.fromEntries(
    theCase.decisions.flatMap(({ id, options }) => {
      const option = choices.find((choice) => options.some((each) => each.id === choice));
      return option ? [[id, option]] : [];
    }),
  );
  let flips = 0;
  return {
    replayMs: whole,
    bareInkjsReplayMs: bare,
    modelRunMs: model,
    replayToBare: whole.median / bare.median,
    modelToBare: model.median / bare.median,
    flipsMs: once(() => {
      flips = flipAll(theCase, made);
    }),
    flips,
    bandOf200Ms: once(() => band(theCase, made, 200)),
    whyMs: once(() => why(theCase, made, 'selections', '2013-12-01')),
  };
}
