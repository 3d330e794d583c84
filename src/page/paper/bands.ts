// Five bands for a figure, in words.
import type { Decision } from '../../play/case';
import { number } from '../../words/figures';
import { say } from '../../words/say';
import { playWords, words } from '../../words/words';

const bandText = playWords.bands;

/** "Under 30 %", "30 to 50 %", ..., "90 % or more": one more than there are edges. */
export function bandWords({ unit, edges }: NonNullable<Decision['bands']>[number]): string[] {
  const figure = (value: number) =>
    unit === 'percent' ? words.units.percent.replace('{n}', number(value)) : number(value);
  return [...edges, Infinity].map((edge, index) => {
    const below = edges[index - 1];
    if (below === undefined) return say(bandText.under, { n: figure(edge) });
    return edge === Infinity
      ? say(bandText.over, { n: figure(below) })
      : say(bandText.between, { from: number(below), to: figure(edge) });
  });
}
