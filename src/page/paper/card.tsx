// The record card after a decision: what was really done, what is known of the choice, principles, ways opened and shut, sources.
import { WAYS } from '../../model/state/system';
import type { Case, Decision, Option } from '../../play/case';
import { words } from '../../words/words';
import { Door } from '../desk/door';
import { Sources } from './sources';

export interface CardProps {
  theCase: Case;
  decision: Decision;
  option: Option;
}

export function RecordCard({ theCase, decision, option }: CardProps) {
  const w = words.play.card;
  const { record } = decision;
  const facts = [...(record?.facts ?? []), ...(option.card?.facts ?? [])];
  const opens = WAYS.filter((id) => option.opens.includes(id));
  const shuts = WAYS.filter((id) => option.shuts.includes(id));
  return (
    <article class="record-card" aria-labelledby="record">
      <header>
        <h3 id="record">{record ? w.record : w.built}</h3>
        <span class={`stamp ${record?.basis ?? 'model'}`}>{words.bases[record?.basis ?? 'model']}</span>
      </header>
      <p>{record ? record.text : w.builtNote}</p>
      <div class="record-option">
        <h4>{option.short}</h4>
        {option.card ? <p>{option.card.text}</p> : record && <p>{words.marks[option.mark]}</p>}
        {option.card && option.card.basis !== 'record' && (
          <p class="fine">{words.bases[option.card.basis]}.</p>
        )}
      </div>
      {(option.serves || option.strains || opens.length + shuts.length > 0) && (
        <dl class="record-moves">
          {option.serves && (
            <div>
              <dt>{w.serves}</dt>
              <dd>{words.principles[option.serves]}</dd>
            </div>
          )}
          {option.strains && (
            <div>
              <dt>{w.strains}</dt>
              <dd>{words.principles[option.strains]}</dd>
            </div>
          )}
          {opens.length > 0 && (
            <div class="opens">
              <dt>{w.opens}</dt>
              <dd>
                <Door open /> {opens.map((id) => theCase.ways[id].name).join(' · ')}
              </dd>
            </div>
          )}
          {shuts.length > 0 && (
            <div class="shuts">
              <dt>{w.shuts}</dt>
              <dd>
                <Door open={false} /> {shuts.map((id) => theCase.ways[id].name).join(' · ')}
              </dd>
            </div>
          )}
        </dl>
      )}
      {facts.length > 0 && (
        <details class="fold">
          <summary>{w.sources}</summary>
          <Sources theCase={theCase} facts={facts} />
        </details>
      )}
    </article>
  );
}
