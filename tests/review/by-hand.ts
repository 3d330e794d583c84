// Systems, turns, answers, runs and entries put together by hand, for tables whose results were worked out on paper.
import { beginning } from '../../src/model/run/advance';
import type { Day, System, Week } from '../../src/model/state/system';
import type { Decision } from '../../src/play/case';
import type { Happening, RunEvent } from '../../src/play/run';
import type { Scene } from '../../src/play/scene';
import type { Turn } from '../../src/play/turn';
import { blankAnswer, type Answer } from '../../src/review/answer';
import type { Entry, Reviewed } from '../../src/review/entry';

/** A system as at the beginning, but for these; of organisation and service only what is named differs. */
export function systemWith(
  part: Partial<Omit<System, 'organisation' | 'service'>> & {
    organisation?: Partial<System['organisation']>;
    service?: Partial<System['service']>;
  } = {},
): System {
  const base = beginning();
  return {
    ...base,
    ...part,
    organisation: { ...base.organisation, ...part.organisation },
    service: { ...base.service, ...part.service },
  };
}

/** A scene in which nothing is told but what is named. */
export function sceneWith(part: Partial<Scene> = {}): Scene {
  return {
    id: '',
    act: 1,
    date: '2013-04-04',
    place: '',
    decision: '',
    moment: '',
    part: 'story',
    passages: [],
    system: systemWith(),
    ...part,
  };
}

/** A turn of which nothing is told but what is named. */
export function turnWith(part: Partial<Turn> = {}): Turn {
  return {
    number: 0,
    date: '2013-04-04',
    decided: null,
    scenes: [],
    asks: '',
    choices: [],
    shut: [],
    system: systemWith(),
    weeks: [],
    days: [],
    hours: [],
    digest: '00000000',
    ending: '',
    ...part,
  };
}

/** An answer of which nothing is on record but what is named. */
export function answerWith(decision: string, part: Partial<Answer> = {}): Answer {
  return { ...blankAnswer(decision), ...part };
}

/** A run by its answers: one turn before each and one after the last, all alike unless named. */
export function reviewedWith(part: Partial<Reviewed> = {}): Reviewed {
  const answers = part.answers ?? [];
  return {
    id: '0'.repeat(16),
    preset: 'alone',
    mode: 'alone',
    groups: [],
    asks: answers.map(({ decision }) => decision),
    turns: [turnWith(), ...answers.map(() => turnWith())],
    answers,
    ended: false,
    ...part,
  };
}

/** A file that was read whole, with this run; a null run was not read. */
export function entryWith(run: Reviewed | null, part: Partial<Entry> = {}): Entry {
  return {
    source: 'file',
    name: 'run.json',
    status: run ? 'ok' : 'unreadable',
    reason: run ? '' : 'notJson',
    note: '',
    where: -1,
    detail: '',
    run,
    ...part,
  };
}

/** Events as a log holds them; no chain, for readers that do not look at it. */
export function logged(happenings: readonly Happening[]): RunEvent[] {
  return happenings.map((happening, at) => ({ ...happening, at, hash: '' }));
}

/** A week of which only what is named matters. */
export function weekWith(date: string, part: Partial<Week> = {}): Week {
  return {
    date,
    reportedReadiness: 0,
    trueReadiness: 0,
    clarity: 0,
    candour: 0,
    capability: 0,
    strain: 0,
    room: 0,
    learningLoop: 0,
    undiscoveredRework: 0,
    knownDefects: 0,
    obligatedMillion: 0,
    ...part,
  };
}

/** A day of the service of which only what is named matters. */
export function dayWith(date: string, part: Partial<Day> = {}): Day {
  return {
    date,
    visits: 0,
    peakConcurrent: 0,
    capacity: 0,
    responseSeconds: null,
    errorPercent: null,
    uptimePercent: null,
    accounts: 0,
    selections: 0,
    cumulativeSelections: 0,
    faultyFilesPercent: null,
    waitingRoom: 0,
    applications: 0,
    tried: 0,
    canRegisterPercent: null,
    canFinishPercent: null,
    ...part,
  };
}

/** The option of a decision that has this letter. */
export function lettered(decision: Decision, letter: string): Decision['options'][number] {
  const option = decision.options.find((each) => each.letter === letter);
  if (!option) throw new Error(`${decision.id} has no option ${letter}`);
  return option;
}
