// The record card after a decision: what was really done, what is known of the choice, what it serves and moved.
import { WAYS, type WayId } from '../../model/table/ids';
import type { Case, Decision, Option } from '../../play/case';
import { playWords, words } from '../../words/words';
import { Door } from '../desk/door';
import { Sources } from './sources';

const cardWords = playWords.card;

/** The decision that was taken, and the option it was. */
export interface CardProps {
  theCase: Case;
  decision: Decision;
  option: Option;
}

/** What was really done; where history never came here, that it did not. */
function OnRecord({ record }: { record: Decision['record'] }) {
  const basis = record?.basis ?? 'model';
  return (
    <>
      <header>
        <h3 id="record">{record ? cardWords.record : cardWords.built}</h3>
        <span class={`stamp ${basis}`}>{words.bases[basis]}</span>
      </header>
      <p>{record ? record.text : cardWords.builtNote}</p>
    </>
  );
}

/** What is known of the choice that was taken; at least whether it was on the table, where there is a record. */
function OfTheChoice({ decision, option: { short, card, mark } }: Omit<CardProps, 'theCase'>) {
  return (
    <div class="record-option">
      <h4>{short}</h4>
      {card ? <p>{card.text}</p> : decision.record && <p>{words.marks[mark]}</p>}
      {card && card.basis !== 'record' && <p class="fine">{words.bases[card.basis]}.</p>}
    </div>
  );
}

/** The principles it serves and strains, the ways it opened and shut; nothing where it did none of that. */
function Moves({ theCase, option }: Omit<CardProps, 'decision'>) {
  const { serves, strains } = option;
  const opens = WAYS.filter((id) => option.opens.includes(id));
  const shuts = WAYS.filter((id) => option.shuts.includes(id));
  const named = (ways: readonly WayId[]) => ways.map((id) => theCase.ways[id].name).join(' · ');
  if (!serves && !strains && opens.length + shuts.length === 0) return null;
  return (
    <dl class="record-moves">
      {serves && (
        <div>
          <dt>{cardWords.serves}</dt>
          <dd>{words.principles[serves]}</dd>
        </div>
      )}
      {strains && (
        <div>
          <dt>{cardWords.strains}</dt>
          <dd>{words.principles[strains]}</dd>
        </div>
      )}
      {opens.length > 0 && (
        <div class="opens">
          <dt>{cardWords.opens}</dt>
          <dd>
            <Door open /> {named(opens)}
          </dd>
        </div>
      )}
      {shuts.length > 0 && (
        <div class="shuts">
          <dt>{cardWords.shuts}</dt>
          <dd>
            <Door open={false} /> {named(shuts)}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** The card of the decision just taken. It tells of nothing that comes after the next scene. */
export function RecordCard({ theCase, decision, option }: CardProps) {
  const facts = [...(decision.record?.facts ?? []), ...(option.card?.facts ?? [])];
  return (
    <article class="record-card" aria-labelledby="record">
      <OnRecord record={decision.record} />
      <OfTheChoice decision={decision} option={option} />
      <Moves theCase={theCase} option={option} />
      {facts.length > 0 && (
        <details class="fold">
          <summary>{cardWords.sources}</summary>
          <Sources theCase={theCase} facts={facts} />
        </details>
      )}
    </article>
  );
}
