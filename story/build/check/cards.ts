// What is shown beside the scenes: record cards, what four desks know, documents. Their facts, days, numbers and lengths.
import { daysAfter } from '../../../src/model/run/agenda';
import { DESKS, type Card, type Decision, type Document, type RoleCard } from '../../../src/play/case';
import type { InFile, Say } from '../problems';
import { isDay } from '../schema/values';
import type { Tables } from '../tables';
import type { CheckGround } from './ground';
import { sayTwice } from './references';
import { numbersIn, occursIn } from './numbers';

/** Words of a card of a desk, of a message, and of a document. */
const MOST = { role: 40, message: 30, document: 150 };
const LEAST_OF_DOCUMENT = 60;

/** Words as spaces part them. */
const countOf = (text: string) => text.split(/\s+/).filter(Boolean).length;

/**
 * The date of the next scene that somebody who meets this decision can meet: up to that day a record card may tell. Only decisions
 * count, and of two that exclude each other only one.
 */
export function nextDate(decisions: readonly Decision[], decision: Decision): string {
  const never = decision.when === 'failed' ? 'held' : decision.when === 'held' ? 'failed' : '';
  const later = decisions
    .filter(({ date, when }) => date > decision.date && when !== never)
    .map(({ date }) => date)
    .sort();
  return later[0] ?? daysAfter(decision.date, 400);
}

/** Record cards stop at the date of the next scene, everything else at the decision's own; numbers stand in the facts that are cited. */
export function checkCards(ground: CheckGround): void {
  const { tables, lists, named, say } = ground;
  const { decisions, places } = tables;
  const dated = decisions.filter(({ id }) => ground.dateOf(id) !== '');
  for (const decision of decisions) {
    const { record, options } = decision;
    const until = dated.includes(decision) ? nextDate(dated, decision) : '';
    for (const card of [record, ...options.map((option) => option.card)])
      if (card) checkCard(ground, card, until, card.basis, places.at(card, 'text'));
    checkDesks(ground, decision);
  }
  for (const id of Object.keys(tables.desks)) named.known(lists.decision, id, places.key(tables.desks, id));
  sayTwice(
    tables.documents,
    ({ id }) => id,
    (document) => places.at(document, 'id'),
    'document',
    say,
  );
  for (const document of tables.documents) checkDocument(ground, document);
}

/** Facts that a card cites: known, confirmed, and none that may only be shown later. `until`: the last day; empty where it is unknown. */
function checkCard(
  { tables, lists, named, say, factOf }: CheckGround,
  card: Pick<Card, 'text' | 'facts'>,
  until: string,
  basis: Card['basis'],
  textAt: InFile,
): void {
  const { places } = tables;
  const cited = card.facts.flatMap((id, index) => {
    const at = places.at(card.facts, index);
    if (!named.known(lists.fact, id, at)) return [];
    const fact = factOf(id)!;
    if (fact.confidence === 'unconfirmed') say(at, `${id} is unconfirmed and may not be shown`);
    else if (isDay(fact.from) && until !== '' && fact.from > until)
      say(at, `${id} may be shown from ${fact.from} on; allowed here: facts up to ${until}`);
    return [fact];
  });
  sayTwice(
    card.facts,
    (id) => id,
    (_id, index) => places.at(card.facts, index),
    'fact',
    say,
  );
  if (basis !== 'record') return;
  if (card.facts.length === 0)
    say(textAt, 'what is of record cites a fact; allowed without one: reconstructed, model');
  if (cited.length < card.facts.length) return;
  const sourced = cited.map(({ fact, value, unit }) => `${fact} ${value} ${unit}`).join(' ');
  for (const number of numbersIn(card.text))
    if (!occursIn(number, sourced)) say(textAt, `the number "${number}" is in none of its facts`);
}

/** Each desk has its card; one whose desk is misspelt has been named. */
function sayMissingDesks(
  places: Tables['places'],
  id: string,
  roleCards: readonly RoleCard[],
  say: Say,
): void {
  const roles = roleCards.map(({ role }) => role);
  const mayBeMissing = roles.length < DESKS.length && places.isWhole(roleCards);
  if (!mayBeMissing || roles.some((role) => !DESKS.includes(role))) return;
  for (const desk of DESKS)
    if (!roles.includes(desk))
      say(
        places.at(roleCards),
        `${id} has no card for the desk ${desk}; there is one for each of ${DESKS.join(', ')}`,
      );
}

/** Four cards and two messages, each short, each with its facts. */
function checkDesks(ground: CheckGround, decision: Decision): void {
  const { id, key, roleCards, messages } = decision;
  const { tables, lists, named, say } = ground;
  const { places } = tables;
  if (!roleCards || !messages) {
    const isMeant = Object.keys(tables.desks).some((each) => !lists.decision.ids.includes(each));
    if (key && !isMeant && tables.isWhole('desks'))
      say(places.at(decision, 'key'), `${id} is a key decision and has no desks in desks.yaml`);
    return;
  }
  sayMissingDesks(places, id, roleCards, say);
  sayTwice(
    roleCards,
    ({ role }) => role,
    (card) => places.at(card, 'role'),
    'desk',
    say,
  );
  for (const message of messages) {
    const name = message.from.split(',')[0]!.trim();
    named.known(lists.person, name, places.at(message, 'from'));
  }
  const shown = [
    ...roleCards.map((card) => ({ card, most: MOST.role })),
    ...messages.map((card) => ({ card, most: MOST.message })),
  ];
  for (const { card, most } of shown) {
    const at = places.at(card, 'text');
    if (countOf(card.text) > most) say(at, `${countOf(card.text)} words; at most ${most}`);
    checkCard(ground, card, ground.dateOf(id), card.basis, at);
    if (card.basis !== 'record' && numbersIn(card.text).length > 0)
      say(at, `the number "${numbersIn(card.text)[0]}" needs a fact of record`);
  }
}

/** A document is called like its file, belongs to a decision, and tells nothing of later days. */
function checkDocument(ground: CheckGround, document: Document): void {
  const { tables, lists, named, say } = ground;
  const { places } = tables;
  const { id, decision: owner, date, body, facts, label } = document;
  const file = places.at(document).file.replace(/^documents\/|\.md$/g, '');
  if (id !== '' && id !== file)
    say(places.at(document, 'id'), `the document is called ${id} and its file ${file}`);
  const textAt = places.at(document, 'body');
  const text = body.join(' ');
  const isKnown = named.known(lists.decision, owner, places.at(document, 'decision'));
  const until = isKnown ? ground.dateOf(owner) : '';
  checkCard(ground, { text, facts }, until, label, textAt);
  if (until !== '' && isDay(date) && date > until)
    say(places.at(document, 'date'), `the document is of ${date}, after ${until}, the date of ${owner}`);
  const many = countOf(text);
  if (many < LEAST_OF_DOCUMENT || many > MOST.document)
    say(textAt, `a document has ${LEAST_OF_DOCUMENT} to ${MOST.document} words, not ${many}`);
}
