// Facts with their sources and how well they are confirmed.
import type { Case } from '../../play/case';
import { say } from '../../words/say';
import { words } from '../../words/words';

function confidenceWord(confidence: string): string {
  const known: Readonly<Record<string, string>> = words.factConfidence;
  return known[confidence] ?? confidence;
}

/** Facts by id, each once, in the order given. */
export function Sources({ theCase, facts }: { theCase: Case; facts: readonly string[] }) {
  const found = [...new Set(facts)].flatMap((id) => theCase.facts[id] ?? []);
  if (found.length === 0) return null;
  return (
    <ul class="sources">
      {found.map((fact) => (
        <li key={fact.id}>
          {fact.fact}
          <small>
            {say(words.play.card.source, {
              source: fact.source,
              confidence: confidenceWord(fact.confidence),
            })}
          </small>
        </li>
      ))}
    </ul>
  );
}
