// The sources of a page, folded at its foot.
import type { Case } from '../../play/case';
import { passagesOf, type Scene } from '../../play/scene';
import { playWords } from '../../words/words';
import { Sources } from './sources';

/** Nothing on a page that tells nothing. */
export function PageSources({ theCase, told }: { theCase: Case; told: readonly Scene[] }) {
  const passages = passagesOf(told);
  const facts = passages.flatMap((passage) => passage.facts.flatMap((ids) => ids.split(/[\s,]+/)));
  if (passages.length === 0) return null;
  return (
    <details class="fold page-sources">
      <summary>{playWords.sources}</summary>
      <Sources theCase={theCase} facts={facts} />
      <p class="fine">{facts.length > 0 ? playWords.reconstructedNote : playWords.noSources}</p>
    </details>
  );
}
