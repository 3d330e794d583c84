// One telling of the story: the narrator and the model going on together, each decision becoming a Turn.
import { openBridge } from './bridge';
import type { Case, Option } from './case';
import { digestOf } from './digest';
import { openNarrator, type Told } from './narrator';
import type { Choice, Turn } from './turn';

/** The story of one run, told as far as it has been decided. */
export interface Telling {
  turns(): readonly Turn[];
  turn(): Turn;
  /** Takes an option on offer and tells on; null if it is not on offer. */
  take(id: string, undecided: boolean): Turn | null;
  /** A new telling of the first `to` decisions. */
  backTo(to: number): Telling;
}

/** Begins at turn 0. */
export function openTelling(theCase: Case, asks: readonly string[]): Telling {
  const bridge = openBridge(theCase, asks);
  const narrator = openNarrator(theCase, bridge);
  const turns: Turn[] = [];

  const enter = (told: Told, decided: Turn['decided']): Turn => {
    const asked = told.choices.length > 0 ? bridge.asked() : null;
    const system = bridge.system();
    const wordsOf = (option: Option): Choice => ({
      id: option.id,
      short: option.short,
      hint: option.hint,
      text: told.choices.find(({ id }) => id === option.id)?.text ?? option.short,
    });
    const turn: Turn = {
      number: turns.length,
      date: system.date,
      decided,
      scenes: told.scenes,
      asks: asked?.decision.id ?? '',
      choices: told.choices.flatMap(
        ({ id }) => asked?.on.filter((option) => option.id === id).map(wordsOf) ?? [],
      ),
      shut:
        asked?.decision.options
          .filter((option) => !asked.on.includes(option))
          .map((option) => ({ ...wordsOf(option), reason: option.greyed ?? '' })) ?? [],
      system,
      ...bridge.takeTrace(),
      digest: digestOf(bridge.decidedSystem()),
      ending: told.ending,
    };
    turns.push(turn);
    return turn;
  };

  enter(narrator.tell(), null);
  const telling: Telling = {
    turns: () => turns,
    turn: () => turns.at(-1)!,
    take: (id, undecided) => {
      const before = telling.turn();
      if (!before.choices.some((choice) => choice.id === id)) return null;
      const told = narrator.take(id);
      return told && enter(told, { decision: before.asks, choice: id, undecided });
    },
    backTo: (to) => {
      const again = openTelling(theCase, asks);
      for (const { decided } of turns.slice(1, to + 1)) again.take(decided!.choice, decided!.undecided);
      return again;
    },
  };
  return telling;
}
