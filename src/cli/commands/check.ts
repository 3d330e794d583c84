// `npm run check`: types, lint, format, story and unused code; ends with "N passed, N failed".
import { CHECKS } from '../checks';
import { readOptions } from '../options';
import { runSteps } from '../steps';

const HELP = `npm run check
Checks types, lint, format, the story and unused code, two at a time; prints what is wrong. Exit code 1 where one of them fails.
npm test does the same first.`;

if (readOptions(HELP, {})) {
  const { passed, failed } = await runSteps(CHECKS);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
