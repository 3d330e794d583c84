// Command-line options: parsed strictly, with --help and --json for every command.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { StoryError } from '../../story/build/compile';
import { compiledOnce } from '../../story/build/once';
import type { Case } from '../play/case';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values = Record<string, string | boolean | undefined>;

/** Options and positionals of this call, or null when help was asked for or the call was wrong (the exit code is set then). */
export function readOptions(
  help: string,
  options: Options,
): { values: Values; positionals: string[] } | null {
  try {
    const { values, positionals } = parseArgs({
      options: { help: { type: 'boolean' }, json: { type: 'boolean' }, ...options },
      allowPositionals: true,
    });
    if (!values['help']) return { values: values as Values, positionals };
    console.log(help);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    process.exitCode = 2;
  }
  return null;
}

/** A whole number of at least `least`; sets exit code 2 and returns null otherwise. */
export function wholeNumber(values: Values, name: string, fallback: number, least: number): number | null {
  const given = values[name] ?? String(fallback);
  const number = Number(given);
  if (Number.isInteger(number) && number >= least) return number;
  console.error(`--${name} takes a whole number from ${least} on, not ${String(given)}`);
  process.exitCode = 2;
  return null;
}

/** The compiled case, or null when the story has mistakes: they are printed by file and line and the exit code is 1. */
export function loadCase(): Case | null {
  try {
    return compiledOnce();
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
    console.error(`${error.message}\n${error.problems.length} mistakes in the story`);
    process.exitCode = 1;
    return null;
  }
}
