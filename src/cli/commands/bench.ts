// `npm run bench`: what things cost, as ratios in one run on this machine; then the picture in a real browser.
// Nothing here is asserted by a test.
import { spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { Story } from 'inkjs';
import { band } from '../../model/ask/band';
import { flip } from '../../model/ask/explain';
import { walk } from '../../model/run/walk';
import { why } from '../../model/ask/why';
import { openBridge } from '../../play/bridge';
import type { Case } from '../../play/case';
import { replay } from '../../play/replay';
import { standing, type Run } from '../../play/run';
import { chance } from '../../explore/chance';
import { headerOf, playOut } from '../writers/exploring';
import { loadCase, readOptions, wholeNumber } from '../options';

/** Milliseconds, median and 95th percentile of many. */
interface Timing {
  median: number;
  high: number;
}

/** Times each of these so many times, by turns, so that what else the machine does falls on all alike. */
function timed<K extends string>(times: number, works: Readonly<Record<K, () => void>>): Record<K, Timing> {
  const names = Object.keys(works) as K[];
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  const warm = Math.min(5, times);
  for (let time = -warm; time < times; time++) {
    for (const name of names) {
      const ms = once(works[name]);
      if (time >= 0) taken[name].push(ms);
    }
  }
  const timingOf = (name: K): Timing => {
    const sorted = taken[name].sort((one, other) => one - other);
    return { median: sorted[Math.floor(times / 2)]!, high: sorted[Math.floor(times * 0.95)]! };
  };
  return Object.fromEntries(names.map((name) => [name, timingOf(name)])) as Record<K, Timing>;
}

/** Milliseconds that this takes. */
function once(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** A replay by inkjs alone: the same choices, the game's answers read from a recording. */
function bareReplay(theCase: Case, asks: readonly string[], choices: readonly string[]): () => void {
  const answers: unknown[] = [];
  const bridge = openBridge(theCase, asks);
  const play = (answer: (name: string, argument: string) => unknown) => {
    const story = new Story(theCase.ink as Record<string, unknown>);
    story.state.storySeed = 1;
    for (const [name, { acts, takes }] of Object.entries(bridge.functions)) {
      story.BindExternalFunction(
        name,
        takes === 0 ? () => answer(name, '') : (argument: unknown) => answer(name, String(argument)),
        !acts,
      );
    }
    for (let next = 0; ; next++) {
      while (story.canContinue) story.Continue();
      const choice = story.currentChoices.find(({ tags }) =>
        tags?.some((tag) => tag.trim() === `id: ${choices[next]}`),
      );
      if (!choice) return;
      story.ChooseChoiceIndex(choice.index);
    }
  };
  play((name, argument) => {
    const answer = bridge.functions[name]!.call(argument);
    answers.push(answer);
    return answer;
  });
  return () => {
    let at = 0;
    play(() => answers[at++]);
  };
}

const call = readOptions(
  'npm run bench -- [--times N] [--pages N] [--json]\nTimes one replay beside a bare inkjs replay of the same choices, and one model run (default: 40 times each); then all flips of the run, a band of 200 draws, and the reasons of one reading, once each; then the time to the first decision in a browser, on a processor four times slower and a line of 400 kbit/s and 400 ms, beside a bare inkjs page of the same story (default: 3 times each; 0 leaves it out).\nWithout --json it then builds the page and measures the picture at full stream and in a move: script in a frame, frames a second drawn by software, size of its chunk.',
  { times: { type: 'string' }, pages: { type: 'string' } },
);
const times = call && wholeNumber(call.values, 'times', 40, 5);
const pages = call && wholeNumber(call.values, 'pages', 3, 0);
const theCase = call && times !== null && pages !== null ? loadCase() : null;
if (call && theCase && times && pages !== null) {
  const random = chance(7);
  const run: Run = playOut(
    theCase,
    headerOf(theCase, 'alone', 1),
    (turn) => turn.choices[Math.floor(random() * turn.choices.length)]!.id,
  ).run();
  const choices = standing(run.events).map((event) =>
    event.kind === 'decided' ? event.choice : event.taken,
  );
  const { whole, bare, model } = timed(times, {
    whole: () => {
      replay(theCase, run);
    },
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
  const flipsMs = once(() => {
    for (const { id, options } of theCase.decisions) {
      if (made[id] === undefined) continue;
      for (const option of options) {
        if (option.id === made[id]) continue;
        flip(theCase, made, id, option.id);
        flips++;
      }
    }
  });
  const bandMs = once(() => band(theCase, made, 200));
  const whyMs = once(() => why(theCase, made, 'selections', '2013-12-01'));
  const firstPage = pages > 0 ? await (await import('../bench/first-decision')).firstDecision(pages) : null;
  const result = {
    replayMs: whole,
    bareInkjsReplayMs: bare,
    modelRunMs: model,
    replayToBare: whole.median / bare.median,
    modelToBare: model.median / bare.median,
    flips,
    flipsMs,
    bandOf200Ms: bandMs,
    whyMs,
    firstPage,
  };
  if (call.values['json']) console.log(JSON.stringify(result, null, 2));
  else {
    const line = (what: string, { median, high }: Timing) =>
      console.log(`${what.padEnd(28)} median ${median.toFixed(2)} ms, 95 % ${high.toFixed(2)} ms`);
    line('replay of one alone run', whole);
    line('bare inkjs, same choices', bare);
    line('one model run', model);
    console.log(
      `all ${flips} flips ${flipsMs.toFixed(0)} ms, a band of 200 draws ${bandMs.toFixed(0)} ms, the reasons of one reading ${whyMs.toFixed(0)} ms`,
    );
    console.log(
      `replay to bare inkjs ${result.replayToBare.toFixed(2)}, model to bare inkjs ${result.modelToBare.toFixed(2)}`,
    );
    if (firstPage) {
      const seconds = (times: readonly number[]) => times.map((ms) => (ms / 1000).toFixed(2)).join(', ');
      console.log(
        `first decision, slow: ${seconds(firstPage.ours)} s with ${firstPage.ourKilobytes.toFixed(0)} kB; bare inkjs page ${seconds(firstPage.bare)} s with ${firstPage.bareKilobytes.toFixed(0)} kB; ratio of the medians ${firstPage.ratio.toFixed(2)}`,
      );
    }
    const npx = (...args: string[]) =>
      spawnSync('npx', args, {
        encoding: 'utf8',
        shell: process.platform === 'win32',
        env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
      });
    npx('vite', 'build', '--logLevel', 'error');
    const measured = stripVTControlCharacters(npx('vitest', 'run', '--mode', 'bench').stdout).match(
      /^.*picture('s chunk| at \d).*$/gm,
    );
    console.log(
      measured?.join('\n') ?? 'the picture could not be measured: npx vitest run --mode bench says why',
    );
  }
}
