// A run from outside: a file, a code, or what this browser kept. Every failure comes in words.
import type { Case } from '../../play/case';
import { parseCode, type Coded } from '../../play/code';
import { readRun } from '../../play/file';
import { openPlaythrough, type Playthrough } from '../../play/playthrough';
import { replay } from '../../play/replay';
import { restore } from '../../play/restore';
import { standing, type Run } from '../../play/run';
import { say } from '../../words/say';
import { words } from '../../words/words';
import { newHeader } from './header';

/** A run to go on with, and what to know of it (empty for nothing); or what is wrong, in words. */
export type Brought = { ok: true; play: Playthrough; notice: string } | { ok: false; problem: string };

/** A new run of this edition that takes the same decisions as far as they go. */
function again(
  theCase: Case,
  preset: Run['preset'],
  asks: readonly string[],
  decisions: readonly Coded[],
): Run {
  const play = openPlaythrough(theCase, { ...newHeader(theCase, preset, words.language), asks: [...asks] });
  for (const { choice, undecided, forecast, decision } of decisions) {
    const readings = theCase.decisions.find(({ id }) => id === decision)?.forecast;
    if (forecast && readings) {
      const { social, technical, confidence } = forecast;
      play.note(
        {
          kind: 'forecast',
          decision,
          readings: { [readings.social]: social, [readings.technical]: technical },
          confidence,
        },
        0,
      );
    }
    if (!(undecided ? play.giveUp({ ms: 0 }, 0) : play.choose(choice, { ms: 0 }, 0)).ok) break;
  }
  return play.run();
}

/** A run to read and go on from. Where the rules have changed under it, a new run up to the first difference. */
export function runFromRun(theCase: Case, run: Run): Brought {
  try {
    const { status, reason, note, where, telling } = replay(theCase, run);
    if (reason === 'asksUnknown') return { ok: false, problem: words.problems.replay.asksUnknown };
    if (status === 'diverged') {
      const before = standing(run.events)
        .slice(0, where)
        .map((event): Coded => ({
          decision: event.kind === 'undecided' ? event.decision : '',
          choice: event.kind === 'decided' ? event.choice : event.taken,
          undecided: event.kind === 'undecided',
        }));
      const begun = again(theCase, run.preset, run.asks, before);
      return {
        ok: true,
        play: restore(theCase, begun),
        notice: reason ? say(words.problems.replay[reason], { n: where + 1 }) : '',
      };
    }
    const said = [
      reason ? say(words.problems.replay[reason], { n: where + 1 }) : '',
      note ? words.problems.notes[note] : '',
    ];
    return { ok: true, play: openPlaythrough(theCase, run, telling), notice: said.filter(Boolean).join(' ') };
  } catch {
    return { ok: false, problem: words.problems.story };
  }
}

/** A run file's text. */
export function runFromText(theCase: Case, text: string): Brought {
  const read = readRun(text);
  return read.ok
    ? runFromRun(theCase, read.run)
    : { ok: false, problem: say(words.problems.file[read.reason], { detail: read.detail }) };
}

/** A route code or a class code. */
export function runFromCode(theCase: Case, code: string): Brought {
  const parsed = parseCode(theCase, code);
  if (!parsed.ok) return { ok: false, problem: words.problems.code[parsed.reason] };
  try {
    const run = again(theCase, parsed.preset, theCase.presets[parsed.preset]?.asks ?? [], parsed.decisions);
    return { ok: true, play: restore(theCase, run), notice: '' };
  } catch {
    return { ok: false, problem: words.problems.story };
  }
}

/** How a run from a file stands to the one kept here under the same id. */
export function olderOrNewer(brought: Run, kept: Run): 'same or newer' | 'older' | 'other' {
  const common = Math.min(brought.events.length, kept.events.length);
  const fits = brought.events
    .slice(0, common)
    .every((event, index) => JSON.stringify(event) === JSON.stringify(kept.events[index]));
  if (!fits) return 'other';
  return brought.events.length >= kept.events.length ? 'same or newer' : 'older';
}
