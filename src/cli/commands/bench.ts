// `npm run bench`: what things cost, as ratios in one run on this machine; then the picture in a real browser.
// Nothing here is asserted by a test.
import { engineTimes, type EngineTimes } from '../bench/engine-times';
import type { PageTimes } from '../bench/first-decision';
import { pictureMeasured } from '../bench/picture-measured';
import type { Timing } from '../bench/timing';
import { loadCase, readOptions, runIfStarted, wholeNumber, type Caller } from '../options';

const HELP = `npm run bench -- [--times N] [--pages N] [--json]
Times one replay beside a bare inkjs replay of the same choices, and one model run (default: 40 times each); then all flips of the
run, a band of 200 draws, and the reasons of one reading, once each; then the time to the first decision in a browser, on a
processor four times slower and a line of 400 kbit/s and 400 ms, beside a bare inkjs page of the same story (default: 3 times
each; 0 leaves it out).
Without --json it then builds the page and measures the picture at full stream and in a move: script in a frame, frames a second
drawn by software, size of its chunk.`;

const whole = (ms: number) => ms.toFixed(0);

const timing = (what: string, { median, high }: Timing) =>
  `${what.padEnd(28)} median ${median.toFixed(2)} ms, 95 % ${high.toFixed(2)} ms`;

function engineLines(engine: EngineTimes): string[] {
  const { flips, flipsMs, bandOf200Ms, whyMs, replayToBare, modelToBare } = engine;
  return [
    timing('replay of one alone run', engine.replayMs),
    timing('bare inkjs, same choices', engine.bareInkjsReplayMs),
    timing('one model run', engine.modelRunMs),
    `all ${flips} flips ${whole(flipsMs)} ms, a band of 200 draws ${whole(bandOf200Ms)} ms, ` +
      `the reasons of one reading ${whole(whyMs)} ms`,
    `replay to bare inkjs ${replayToBare.toFixed(2)}, model to bare inkjs ${modelToBare.toFixed(2)}`,
  ];
}

function pageLine({ ours, ourKilobytes, bare, bareKilobytes, ratio }: PageTimes): string {
  const seconds = (times: readonly number[]) => times.map((ms) => (ms / 1000).toFixed(2)).join(', ');
  return (
    `first decision, slow: ${seconds(ours)} s with ${whole(ourKilobytes)} kB; ` +
    `bare inkjs page ${seconds(bare)} s with ${whole(bareKilobytes)} kB; ratio of the medians ${ratio.toFixed(2)}`
  );
}

/** `npm run bench`. */
export async function main(caller: Caller): Promise<void> {
  const call = readOptions(HELP, { times: { type: 'string' }, pages: { type: 'string' } }, caller);
  const times = call && wholeNumber(call.values, 'times', 40, 5, caller);
  const pages = call && wholeNumber(call.values, 'pages', 3, 0, caller);
  const theCase = times === null || pages === null ? null : loadCase(caller);
  if (!call || !theCase || times === null || pages === null) return;
  const engine = engineTimes(theCase, times);
  const firstPage = pages > 0 ? await pageTimes(pages) : null;
  if (call.values['json']) {
    caller.say(JSON.stringify({ ...engine, firstPage }, null, 2));
    return;
  }
  for (const line of engineLines(engine)) caller.say(line);
  if (firstPage) caller.say(pageLine(firstPage));
  caller.say(await pictureMeasured());
}

/** Only where pages are opened is a browser needed, and loaded. */
async function pageTimes(pages: number): Promise<PageTimes> {
  const { firstDecision } = await import('../bench/first-decision');
  return firstDecision(pages);
}

await runIfStarted(import.meta.url, main);
