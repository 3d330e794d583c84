// Checks on what is shown beside the scenes: record cards, what four desks know, documents. Their facts, dates, numbers and lengths.
import { daysAfter } from '../../src/model/run/agenda';
import { DESKS, type Card, type Decision, type Fact } from '../../src/play/case';
import { numbersIn, occursIn } from './numbers';
import type { Say, Tables } from './tables';

/** Words as spaces part them. */
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** Record cards stop at the date of the next scene, everything else at the decision's own; numbers stand in the facts that are cited. */
export function checkCards(
  { decisions, documents, desks }: Tables,
  facts: ReadonlyMap<string, Fact>,
  say: Say,
): void {
  const nextDate = (decision: Decision): string => {
    const never = decision.when === 'failed' ? 'held' : decision.when === 'held' ? 'failed' : '';
    const later = decisions
      .filter((other) => other.date > decision.date && other.when !== never)
      .map(({ date }) => date)
      .sort();
    return later[0] ?? daysAfter(decision.date, 400);
  };
  const checkCard = (
    card: Pick<Card, 'text' | 'facts' | 'basis'>,
    until: string,
    where: string,
    id: string,
    file: string,
  ) => {
    const cited = card.facts.flatMap((each) => {
      const fact = facts.get(each);
      if (!fact) say(`${where}: unknown fact ${each}`, id, file);
      else if (fact.confidence === 'unconfirmed') say(`${where}: ${each} is unconfirmed`, id, file);
      else if (fact.from > until)
        say(`${where}: ${each} may be shown from ${fact.from}, not by ${until}`, id, file);
      return fact ? [fact] : [];
    });
    if (card.basis !== 'record') return;
    const sourced = cited.map((fact) => `${fact.fact} ${fact.value} ${fact.unit}`).join(' ');
    for (const number of numbersIn(card.text))
      if (!occursIn(number, sourced))
        say(`${where}: the number "${number}" is in none of its facts`, id, file);
  };

  const checkDesks = ({ id, date, roleCards, messages }: Decision) => {
    const file = 'desks.yaml';
    if (!roleCards && !messages) return;
    if (
      DESKS.some((desk) => roleCards?.filter(({ role }) => role === desk).length !== 1) ||
      roleCards?.length !== DESKS.length
    )
      say(`${id} needs one role card for each of ${DESKS.join(', ')}`, id, file);
    if (messages?.length !== 2) say(`${id} needs two messages`, id, file);
    const shown = [
      ...(roleCards ?? []).map((card) => ({ card, name: card.role, most: 40 })),
      ...(messages ?? []).map((card) => ({ card, name: card.from, most: 30 })),
    ];
    for (const { card, name, most } of shown) {
      const where = `${id} ${name}`;
      if (wordsIn(card.text) > most) say(`${where}: ${wordsIn(card.text)} words; at most ${most}`, id, file);
      if (card.basis === 'record' && card.facts.length === 0)
        say(`${where}: says that it is of record and cites no fact`, id, file);
      checkCard(card, date, where, id, file);
      if (card.basis !== 'record' && numbersIn(card.text).length > 0)
        say(`${where}: a number needs a fact`, id, file);
    }
  };

  for (const decision of decisions) {
    if (decision.record)
      checkCard(decision.record, nextDate(decision), `${decision.id} record`, decision.id, 'decisions.yaml');
    for (const option of decision.options)
      if (option.card)
        checkCard(option.card, nextDate(decision), `${option.id} card`, option.id, 'decisions.yaml');
    checkDesks(decision);
  }
  for (const id of desks)
    if (!decisions.some((decision) => decision.id === id))
      say(`desks for an unknown decision ${id}`, id, 'desks.yaml');
  for (const { id, decision: owner, body, facts: cited, label } of documents) {
    const file = `documents/${id}.md`;
    const text = body.join(' ');
    const decision = decisions.find((each) => each.id === owner);
    if (!decision) say(`the document belongs to an unknown decision ${owner}`, id, file);
    else checkCard({ text, facts: cited, basis: label }, decision.date, `document ${id}`, id, file);
    if (wordsIn(text) < 60 || wordsIn(text) > 150)
      say(`a document has 60 to 150 words, not ${wordsIn(text)}`, id, file);
  }
}
