// `npm run check`: types, lint, format, story and unused code; ends with "N passed, N failed".
import { CHECKS } from '../checks';
import { readOptions, runIfStarted, type Caller } from '../options';
import { runSteps } from '../steps';

const HELP = `npm run check
Checks types, lint, format, the story and unused code, two at a time; prints what is wrong. Exit code 1 where one of them fails.
npm test does the same first.`;

/** `npm run check`. */
export async function main(caller: Caller): Promise<void> {
  if (!readOptions(HELP, {}, caller)) return;
  const { passed, failed } = await runSteps(CHECKS, caller);
  caller.say(`\n${passed} passed, ${failed} failed`);
  caller.exit(failed === 0 ? 0 : 1);
}

await runIfStarted(import.meta.url, main);
