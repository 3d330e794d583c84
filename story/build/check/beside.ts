// The tables beside the decisions: presets, moments, people, glossary, slides, and the two coal faces.
import type { Decision, Preset } from '../../../src/play/case';
import type { Say } from '../problems';
import { isDay } from '../schema/values';
import type { Tables } from '../tables';
import type { CheckGround } from './ground';
import { sayTwice } from './references';
import { numbersIn } from './numbers';
import { openingsOf } from './openings';

/** Checks all of them. `told`: the words of the story, in small letters. */
export function checkBeside(ground: CheckGround, told: string): void {
  const { tables, lists, named, say } = ground;
  const { places, people, moments, coalFace } = tables;
  for (const [name, preset] of Object.entries(tables.presets)) checkPreset(ground, name, preset);
  sayTwice(
    people,
    ({ id }) => id,
    (person) => places.at(person, 'id'),
    'id',
    say,
  );
  sayTwice(
    coalFace.options,
    ({ id }) => id,
    (option) => places.at(option, 'id'),
    'option',
    say,
  );
  for (const moment of moments)
    if (tables.decisions.some(({ id }) => id === moment.id))
      say(places.at(moment, 'id'), `${moment.id} is a decision; a moment has an id of its own`);
  sayMomentOrder(tables, say);
  checkGlossary(tables, told, say);
  for (const row of tables.slides)
    for (const [index, place] of row.where.entries())
      named.known(lists.sight, place, places.at(row.where, index));
}

function sayMomentOrder({ moments, places }: Tables, say: Say): void {
  for (const [index, moment] of moments.entries()) {
    const before = moments.slice(0, index).findLast(({ date }) => isDay(date));
    if (before && isDay(moment.date) && moment.date < before.date)
      say(
        places.at(moment, 'date'),
        `${moment.date} is before ${before.date}, the date of ${before.id} above; moments stand in order of date`,
      );
  }
}

function checkPreset(ground: CheckGround, name: string, { asks }: Preset): void {
  const { tables, lists, named, say } = ground;
  const { places } = tables;
  const at = (index: number) => places.at(asks, index);
  sayTwice(
    asks,
    (id) => id,
    (_id, index) => at(index),
    'decision',
    say,
  );
  const known = asks.map((id, index) =>
    named.known(lists.decision, id, at(index)) ? tables.decisions.find((each) => each.id === id) : undefined,
  );
  const openings = known.includes(undefined) ? null : openingsOf(tables, asks);
  for (const [index, decision] of known.entries()) {
    if (!decision) continue;
    const { id, key, when } = decision;
    const later = known.slice(0, index).find((other) => other && comesLater(tables, other, decision));
    if (later) say(at(index), `${id} comes before ${later.id}; a preset asks in the order of the table`);
    const pair = tables.decisions.find((other) => key && other.key === key && !asks.includes(other.id));
    if (pair)
      say(
        at(index),
        `${name} asks ${id} and not ${pair.id}, which comes in its place where the opening ends otherwise`,
      );
    if ((when === 'held' || when === 'failed') && openings?.has(when) === false)
      say(at(index), `${name} never comes to ${id}: it asks nothing that could make an opening that ${when}`);
  }
}

/** Whether a decision comes later than another; never where no run has both. */
function comesLater({ decisions }: Tables, one: Decision, other: Decision): boolean {
  const isApart = one.when !== 'always' && other.when !== 'always' && one.when !== other.when;
  return !isApart && decisions.indexOf(one) > decisions.indexOf(other);
}

/** The glossary is plain and of use. */
function checkGlossary({ glossary, places }: Tables, told: string, say: Say): void {
  sayTwice(
    glossary,
    ({ id }) => id,
    (term) => places.at(term, 'id'),
    'word',
    say,
  );
  sayTwice(
    glossary,
    ({ term }) => term,
    (term) => places.at(term, 'term'),
    'term',
    say,
  );
  for (const row of glossary) {
    const { term, also, text } = row;
    if (text !== '' && (!text.endsWith('.') || /[.?!] [A-Z]/.test(text)))
      say(places.at(row, 'text'), `${term}: one plain sentence, with its full stop`);
    if (numbersIn(text).length > 0) say(places.at(row, 'text'), `${term}: no numbers in the glossary`);
    if (term !== '' && ![term, ...(also ?? [])].some((form) => told.includes(form.toLowerCase())))
      say(places.at(row, 'term'), `${term} does not occur in the story`);
  }
}
