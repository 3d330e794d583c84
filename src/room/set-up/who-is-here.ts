// Who is in the room as it is filled in: one group or several, how many people, how many minutes.
import { useState } from 'preact/hooks';
import { PRESETS, type Case, type PresetId } from '../../play/case';
import type { Group } from '../../play/run';

/** Letters a group can have; as many groups as letters can sit at one screen. */
export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
/** People of a group before anybody says how many. */
const USUAL_SIZE = 7;
/** Most people of a group. */
export const MOST_PEOPLE = 40;
/** Groups at one screen before anybody says how many. */
const USUAL_COUNT = 3;

/** What is filled in, and what fills it in. */
export interface WhoIsHere {
  several: boolean;
  setSeveral(on: boolean): void;
  /** The letter of the one group. */
  letter: string;
  setLetter(letter: string): void;
  /** How many groups, where there are several. */
  count: number;
  setCount(groups: number): void;
  /** The groups with their sizes, as the run will have them. */
  groups: readonly Group[];
  /** Says how many people are in a group; kept between 1 and 40. */
  setSize(letter: string, people: number): void;
  /** The classes that can be played by a group, shortest first, and the one picked. */
  presets: readonly PresetId[];
  preset: PresetId;
  setPreset(preset: PresetId): void;
}

/** At first: one group A of seven people, with ninety minutes where the case has such a class. */
export function useWhoIsHere(theCase: Case): WhoIsHere {
  const presets = PRESETS.filter((preset) => theCase.presets[preset]?.mode === 'group');
  const [several, setSeveral] = useState(false);
  const [letter, setLetter] = useState<string>('A');
  const [count, setCount] = useState(USUAL_COUNT);
  const [sizes, setSizes] = useState<Record<string, number>>({});
  const [preset, setPreset] = useState<PresetId>(
    presets.includes('class-90') ? 'class-90' : (presets[0] ?? 'alone'),
  );
  const letters = several ? LETTERS.slice(0, count) : [letter];
  return {
    several,
    setSeveral,
    letter,
    setLetter,
    count,
    setCount,
    groups: letters.map((each) => ({ letter: each, size: sizes[each] ?? USUAL_SIZE })),
    setSize: (each, people) => setSizes({ ...sizes, [each]: Math.max(1, Math.min(MOST_PEOPLE, people)) }),
    presets,
    preset,
    setPreset,
  };
}
