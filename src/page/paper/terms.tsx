// Words of a page that a newcomer may want explained, folded at its foot.
import type { Case, Term } from '../../play/case';
import { words } from '../../words/words';

/** Terms that occur in a text, as whole words, in the order of the glossary. */
export function termsIn({ glossary }: Pick<Case, 'glossary'>, text: string): Term[] {
  return (glossary ?? []).filter(({ term, also }) =>
    [term, ...(also ?? [])].some((form) => new RegExp(`\\b${form}s?\\b`, 'i').test(text)),
  );
}

/** Nothing where no term occurs. */
export function Terms({ theCase, text }: { theCase: Case; text: string }) {
  const terms = termsIn(theCase, text);
  if (terms.length === 0) return null;
  return (
    <details class="fold terms">
      <summary>{words.play.terms}</summary>
      <dl>
        {terms.map((term) => (
          <div key={term.id}>
            <dt>{term.term}</dt>
            <dd>{term.text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
