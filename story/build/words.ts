// Checks on the glossary and on the table that maps the module's slides to the game.
import { numbersIn } from './numbers';
import type { InkLine } from './scenes';
import type { Say, Tables } from './tables';

const MOST_TERMS = 15;

/** Parts of the game that a row of slides.yaml may name beside decisions and moments. */
const PARTS = [
  'coalface',
  'picture',
  'file',
  'record',
  'profile',
  'debrief',
  'ways',
  'endings',
  'room',
  'review',
];

/** The glossary is short, plain and of use; each bullet of the slides is seen and felt somewhere. */
export function checkWords(
  { glossary, slides, decisions, moments }: Tables,
  lines: readonly InkLine[],
  say: Say,
): void {
  const told = [
    ...lines.map(({ words }) => words),
    ...decisions.flatMap(({ options }) => options.flatMap(({ short, hint }) => [short, hint])),
  ]
    .join('\n')
    .toLowerCase();
  if (glossary.length > MOST_TERMS)
    say(`${glossary.length} terms; at most ${MOST_TERMS}`, glossary[MOST_TERMS]!.id, 'glossary.yaml');
  for (const { id, term, also, text } of glossary) {
    if (!text?.trim().endsWith('.') || /[.?!] [A-Z]/.test(text))
      say(`${term}: one plain sentence, with its full stop`, id, 'glossary.yaml');
    if (numbersIn(text).length > 0) say(`${term}: no numbers in the glossary`, id, 'glossary.yaml');
    if (![term, ...(also ?? [])].some((form) => told.includes(form.toLowerCase())))
      say(`${term} does not occur in the story`, id, 'glossary.yaml');
  }
  const places = new Set([...decisions.map(({ id }) => id), ...moments.map(({ id }) => id), ...PARTS]);
  for (const { slide, bullet, seen, felt, where } of slides) {
    const name = `"${(bullet ?? '').slice(0, 40)}"`;
    if (!slide?.trim() || !bullet?.trim() || !seen?.trim() || !felt?.trim() || !where?.length)
      say(`${name} is not both seen and felt`, bullet ?? slide ?? '', 'slides.yaml');
    for (const place of where ?? [])
      if (!places.has(place)) say(`${name} names an unknown place ${place}`, bullet, 'slides.yaml');
  }
}
