// The functions that Ink may call: those of the game, with what they take and give, and those of the story itself.
import { FunctionCall } from '../ink/nodes';
import { partsOf, type InkExpression } from '../ink/expression';
import type { ScriptFile } from '../ink/script';
import { nearest } from '../near';
import type { IdLists } from './lists';

/** What a function gives back: true or false, a number, words to be read, a word of a list; or it acts. `other`: nobody knows here. */
export type InkGives = 'flag' | 'number' | 'words' | 'launch' | 'opening' | 'act' | 'text' | 'other';

/** The functions of the game: what they take and give. Declared in bridge.ink, answered by `src/play/bridge.ts`. */
export const GAME_FUNCTIONS: Readonly<Record<string, { takes: keyof IdLists | null; gives: InkGives }>> = {
  due: { takes: 'step', gives: 'flag' },
  arrive: { takes: 'step', gives: 'act' },
  asked: { takes: 'decision', gives: 'flag' },
  offered: { takes: 'option', gives: 'flag' },
  decide: { takes: 'option', gives: 'act' },
  settle: { takes: 'decision', gives: 'act' },
  chose: { takes: 'option', gives: 'flag' },
  launch: { takes: null, gives: 'launch' },
  opening: { takes: null, gives: 'opening' },
  say: { takes: 'reading', gives: 'words' },
  value: { takes: 'reading', gives: 'number' },
  way: { takes: 'way', gives: 'flag' },
};

/** What an expression gives. */
export function gives(expression: InkExpression): InkGives {
  switch (expression.kind) {
    case 'call':
      return GAME_FUNCTIONS[expression.name]?.gives ?? 'other';
    case 'text':
      return 'text';
    case 'number':
    case 'sum':
      return 'number';
    case 'flag':
    case 'not':
    case 'and':
    case 'or':
    case 'compare':
      return 'flag';
    default:
      return 'other';
  }
}

/** Functions that the story declares itself. */
export function ownFunctions(files: readonly ScriptFile[]): string[] {
  return files.flatMap(({ knots }) => knots.flatMap(({ name, isFunction }) => (isFunction ? [name] : [])));
}

/** Whether Ink has a function of this name by itself. */
export function isOfInk(name: string): boolean {
  return FunctionCall.IsBuiltIn(name);
}

/** Whether something calls a function that is not there and may be a misspelling of this one. */
export function mayMean(expression: InkExpression | null, name: string): boolean {
  const calls = expression ? partsOf(expression) : [];
  return calls.some(
    (part) =>
      part.kind === 'call' &&
      !(part.name in GAME_FUNCTIONS) &&
      nearest(part.name, Object.keys(GAME_FUNCTIONS)) === name,
  );
}
