// Command-line options: parsed strictly, with --help and --json for every command.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { StoryError } from '../../story/build/problems';
import { compiledOnce } from '../../story/build/once';
import type { Case } from '../play/case';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values = Record<string, string | boolean | undefined>;

/** Who calls a command: with what, where its words go, and what it exits with. A test may be one. */
export interface Caller {
  args: readonly string[];
  /** What was asked for. */
  say(text: string): void;
  /** What is wrong, and how far it is. */
  complain(text: string): void;
  exit(code: number): void;
}

/** The shell that started this process. */
const SHELL: Caller = {
  args: process.argv.slice(2),
  say: (text) => console.log(text),
  complain: (text) => console.error(text),
  exit: (code) => {
    process.exitCode = code;
  },
};

/** Runs a command for the shell if its own file (by address) is what the shell started, and not if a test imports it. */
export async function runIfStarted(
  address: string,
  main: (caller: Caller) => void | Promise<void>,
): Promise<void> {
  const started = process.argv[1];
  if (started && realpathSync(started) === fileURLToPath(address)) await main(SHELL);
}

/** Options and positionals of this call, or null when help was asked for or the call was wrong (it exits with 2 then). */
export function readOptions(
  help: string,
  options: Options,
  caller = SHELL,
): { values: Values; positionals: string[] } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...caller.args],
      options: { help: { type: 'boolean' }, json: { type: 'boolean' }, ...options },
      allowPositionals: true,
    });
    if (!values['help']) return { values: values as Values, positionals };
    caller.say(help);
  } catch (error) {
    caller.complain(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    caller.exit(2);
  }
  return null;
}

/** A whole number of at least `least`; otherwise says so, exits with 2 and returns null. */
export function wholeNumber(
  values: Values,
  name: string,
  fallback: number,
  least: number,
  caller = SHELL,
): number | null {
  const given = values[name] ?? String(fallback);
  const number = Number(given);
  if (Number.isInteger(number) && number >= least) return number;
  caller.complain(`--${name} takes a whole number from ${least} on, not ${String(given)}`);
  caller.exit(2);
  return null;
}

/** The compiled case, or null when the story has mistakes: they are said by file and line, and it exits with 1. */
export function loadCase(caller = SHELL): Case | null {
  try {
    return compiledOnce();
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
    caller.complain(`${error.message}\n${error.problems.length} mistakes in the story`);
    caller.exit(1);
    return null;
  }
}
