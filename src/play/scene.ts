// One scene as it is told: what belongs together is decided here, once; pages, cards and lists only page it.
import type { System } from '../model/state/system';

/** What a passage rests on: the record, what must have been said, the model's figures, or the teller. */
export type Basis = 'record' | 'reconstructed' | 'model' | 'told';

/** One line that is read. */
export interface Passage {
  text: string;
  /** Ids of the facts it rests on. */
  facts: string[];
  basis: Basis;
  /** Option ids this line argues for. */
  argues: string[];
}

/** Where and when something is told, and about what. */
export interface SceneHead {
  /** The knot's name. */
  id: string;
  /** Act 1-6. */
  act: number;
  /** ISO date in the story. */
  date: string;
  /** A place id such as `humphrey-building`; empty if none. */
  place: string;
  /** The decision asked or told here, if any. */
  decision: string;
  /** The dated moment shown here, such as `launch`, if any. */
  moment: string;
  /** `after`: goes on where the choice was made, with what it brought. `story`: everything else. */
  part: 'after' | 'story';
}

/** A scene: its head as at its first line, its lines, and how things stand when the last is read. */
export interface Scene extends SceneHead {
  passages: Passage[];
  system: System;
}

/** A scene lasts as long as the story stays with one decision or moment, on one day. */
function goesOn(scene: Scene, { decision, moment, date }: SceneHead): boolean {
  return scene.decision === decision && scene.moment === moment && scene.date === date;
}

/** Adds a passage to the last of these scenes, or opens the next one with it. */
export function tellInto(scenes: Scene[], head: SceneHead, passage: Passage, system: System): void {
  const last = scenes.at(-1);
  if (last && goesOn(last, head)) {
    last.passages.push(passage);
    last.system = system;
  } else scenes.push({ ...head, passages: [passage], system });
}

/** All lines of these scenes, in the order they are read. */
export function passagesOf(scenes: readonly Scene[]): Passage[] {
  return scenes.flatMap(({ passages }) => passages);
}
