// Lines of text: the facts they cite, from which day these may be shown, and what stands behind their numbers.
import type { InkLine, InkTag, ScriptFile } from '../ink/script';
import type { InFile } from '../problems';
import { isDay } from '../schema/values';
import type { CheckGround } from './ground';
import { numbersIn, occursIn } from './numbers';

/** The ids of facts in a tag, each where it stands. */
export function factsIn({ key, value, valueAt }: InkTag): { id: string; at: InFile }[] {
  if (key !== 'fact') return [];
  return [...value.matchAll(/[^\s,]+/g)].map((match) => ({
    id: match[0],
    at: { ...valueAt, column: valueAt.column + match.index },
  }));
}

/** Checks every line of every scene. */
export function checkLines(ground: CheckGround, files: readonly ScriptFile[]): void {
  for (const { lines } of files) for (const line of lines) checkLine(ground, line);
}

function checkLine(ground: CheckGround, line: InkLine): void {
  const { lists, named, say, factOf } = ground;
  const date = ground.dateOf(line.step);
  const cited = line.tags.flatMap(factsIn);
  const facts = cited.flatMap(({ id, at }) => {
    if (!named.known(lists.fact, id, at)) return [];
    const fact = factOf(id)!;
    if (fact.confidence === 'unconfirmed') say(at, `${id} is unconfirmed and may not be shown as fact`);
    else if (date !== '' && isDay(fact.from) && fact.from > date)
      say(at, `${id} may be shown from ${fact.from} on, and this scene is of ${date}`);
    return [fact];
  });
  const isMarked = line.tags.some(({ key }) => key === 'reconstructed' || key === 'model');
  if (isMarked || facts.length < cited.length) return;
  const sourced = facts.map(({ fact, value, unit }) => `${fact} ${value} ${unit}`).join(' ');
  for (const number of numbersIn(line.words))
    if (!occursIn(number, sourced))
      say(
        whereIn(line, number),
        `the number "${number}" has no source on its line; allowed: # fact: with that number, {say("…")}, # reconstructed`,
      );
}

/** Where a number stands on its line. */
function whereIn({ pieces, at }: InkLine, number: string): InFile {
  for (const piece of pieces) {
    const index = piece.text.toLowerCase().indexOf(number);
    if (index >= 0) return { ...piece.at, column: piece.at.column + index };
  }
  return pieces[0]?.at ?? at;
}
