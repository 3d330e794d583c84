// The keys of the play screen, in the order in which the list behind `?` names them.
import { keyWords } from '../words/words';
import type { Binding } from './keys';
import type { OpenBeat } from './paper/open-beat';
import type { PlayDialog } from './play-dialogs';

/** What can be done on the play screen, by button or by key. */
export interface PlayActs {
  /** Marks an option. */
  select(id: string): void;
  /** Takes the mark away, and all that was said. */
  clear(): void;
  /** Takes the option that is marked; says so where none is. */
  commit(): void;
  /** To the next beat; to the debrief from the last. */
  goOn(): void;
  show(dialog: PlayDialog): void;
  /** Turns the sound on or off. */
  mute(): void;
}

/** Marks an option by its number and puts the focus on it, as a click does. */
function selectByNumber({ turn }: OpenBeat, acts: PlayActs, key: string): void {
  const choice = turn.choices[Number(key) - 1];
  if (!choice) return;
  acts.select(choice.id);
  document.querySelector<HTMLInputElement>(`.paper input[value="${CSS.escape(choice.id)}"]`)?.focus();
}

/** Keys of a beat that asks. */
function askingKeys(open: OpenBeat, selected: string, acts: PlayActs): Binding[] {
  const { choices } = open.turn;
  const select: Binding = {
    on: choices.map((_choice, index) => String(index + 1)),
    shown: `1–${choices.length}`,
    words: keyWords.select,
    act: (key) => selectByNumber(open, acts, key),
  };
  const { names } = keyWords;
  const commit = { on: ['Enter'], shown: names.Enter, words: keyWords.commit, act: acts.commit };
  const clear = { on: ['Escape'], shown: names.Escape, words: keyWords.clear, act: acts.clear };
  return selected ? [select, commit, clear] : [select, commit];
}

function toggleFullScreen(): void {
  void (document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen());
}

/** Keys that work on this beat. */
export function playKeys(open: OpenBeat, selected: string, acts: PlayActs): Binding[] {
  const { decision, beat, fileIsThere, turns } = open;
  const letter = (key: string, what: string, act: () => void, works = true): Binding[] =>
    works ? [{ on: [key], shown: key.toUpperCase(), words: what, act }] : [];
  const goOn: Binding = {
    on: ['Enter'],
    shown: keyWords.names.Enter,
    words: beat.ends ? keyWords.debrief : keyWords.next,
    act: acts.goOn,
  };
  return [
    ...(decision ? askingKeys(open, selected, acts) : [goOn]),
    ...letter('h', keyWords.backlog, () => acts.show({ kind: 'backlog' })),
    ...letter('d', keyWords.file, () => acts.show({ kind: 'file' }), fileIsThere && decision !== undefined),
    ...letter('z', keyWords.back, () => acts.show({ kind: 'back', to: null }), turns.length > 1),
    ...letter('f', keyWords.full, toggleFullScreen, document.fullscreenEnabled),
    ...letter('m', keyWords.mute, acts.mute),
    ...letter('?', keyWords.help, () => acts.show({ kind: 'help' })),
  ];
}
