// `npm run replay -- FILE…`: replays run files and says of each whether it comes to the same end.
import { readFileSync } from 'node:fs';
import { profile } from '../../model/ask/profile';
import type { Profile } from '../../model/state/system';
import type { Case } from '../../play/case';
import { readRun } from '../../play/file';
import { replay } from '../../play/replay';
import { loadCase, readOptions, runIfStarted, type Caller } from '../options';

/** One file's verdict. `reason` says why it is not ok; `note` says that it was made with another edition. */
export interface Verdict {
  file: string;
  status: 'ok' | 'altered' | 'diverged' | 'unreadable';
  reason: string;
  note: string;
  decisions: number;
  profile: Profile | null;
}

/** Replays one file; a file that cannot be read is a verdict, not an error. */
export function judge(theCase: Case, file: string): Verdict {
  const unreadable = (reason: string): Verdict => ({
    file,
    status: 'unreadable',
    reason,
    note: '',
    decisions: 0,
    profile: null,
  });
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return unreadable(`cannotOpen ${(error as NodeJS.ErrnoException).code ?? ''}`.trim());
  }
  const read = readRun(text);
  if (!read.ok) return unreadable(`${read.reason} ${read.detail}`.trim());
  const { status, reason, note, where, turns } = replay(theCase, read.run);
  return {
    file,
    status,
    reason: reason && where >= 0 ? `${reason} at ${where + 1}` : reason,
    note,
    decisions: turns.length - 1,
    profile: turns.at(-1)!.ending ? profile(turns.at(-1)!.system) : null,
  };
}

/** A verdict on one line. */
function lineOf({ file, status, reason, note, decisions, profile: end }: Verdict): string {
  const reached = end
    ? `${Math.round(end.peopleThrough).toLocaleString('en')} people through`
    : 'not at its end';
  const parts = [
    `${status.padEnd(10)} ${file}`,
    `${decisions} decisions, ${reached}`,
    reason && `(${reason})`,
    note && `[${note}]`,
  ];
  return parts.filter(Boolean).join('  ');
}

const HELP = `npm run replay -- FILE... [--json]
Replays run files. Status: ok, altered (the chain is broken; replayed all the same), diverged (stopped at the first difference),
unreadable. Exit code 0 only if all are ok.`;

/** `npm run replay`. */
export function main(caller: Caller): void {
  const call = readOptions(HELP, {}, caller);
  const theCase = call && loadCase(caller);
  if (!call || !theCase) return;
  const verdicts = call.positionals.map((file) => judge(theCase, file));
  if (call.values['json']) caller.say(JSON.stringify(verdicts, null, 2));
  else caller.say(verdicts.length === 0 ? HELP : verdicts.map(lineOf).join('\n'));
  if (verdicts.length === 0) caller.exit(2);
  else if (verdicts.some(({ status }) => status !== 'ok')) caller.exit(1);
}

await runIfStarted(import.meta.url, main);
