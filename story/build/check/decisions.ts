// The table of decisions as a whole: order, letters, marks, defaults, what one option means for others.
import { READING_TABLE } from '../../../src/model/table/readings';
import type { ReadingId } from '../../../src/model/table/ids';
import { MARKS, type Decision, type Option } from '../../../src/play/case';
import type { Say } from '../problems';
import { isDay } from '../schema/values';
import type { Tables } from '../tables';
import { checkEffects } from './effects';
import { misdated, type CheckGround } from './ground';
import { sayTwice } from './references';

/** Options before and after a decision on the timeline. */
interface Around {
  earlier: ReadonlySet<string>;
  later: ReadonlySet<string>;
}

/** Checks every row of decisions.yaml against the others. */
export function checkDecisions(ground: CheckGround): void {
  const { decisions } = ground.tables;
  sayOrder(ground.tables, ground.say);
  for (const [index, decision] of decisions.entries()) {
    const idsOf = (some: readonly Decision[]) =>
      new Set(some.flatMap(({ options }) => options.map(({ id }) => id)));
    const around = { earlier: idsOf(decisions.slice(0, index)), later: idsOf(decisions.slice(index + 1)) };
    checkDecision(ground.tables, decision, ground.say);
    checkForecast(ground.tables, decision, ground.say);
    checkDefault(ground, decision, around);
    for (const option of decision.options) {
      checkOption(ground.tables, option, ground.say);
      checkOthers(ground, option, around);
      checkEffects(ground, decision, option);
    }
  }
}

/** Decisions stand in the order of their dates. */
function sayOrder(tables: Tables, say: Say): void {
  for (const [wrong, other] of misdated(tables)) {
    const isBelow = tables.decisions.indexOf(other) > tables.decisions.indexOf(wrong);
    const where = isBelow
      ? `after ${other.date}, the date of ${other.id} below`
      : `before ${other.date}, the date of ${other.id} above`;
    say(tables.places.at(wrong, 'date'), `${wrong.date} is ${where}; decisions stand in order of date`);
  }
}

/** A recorded decision has one option that was taken, and a record. */
function checkRecorded({ places }: Tables, decision: Decision, say: Say): void {
  const { id, options, record } = decision;
  const marks = options.map(({ mark }) => mark);
  const isRecorded = id.startsWith('D');
  const took = marks.filter((mark) => mark === 'took').length;
  const isWhole = places.isWhole(decision) && places.isWhole(options) && options.every(places.isWhole);
  if (isWhole && marks.every((mark) => MARKS.includes(mark)) && took !== (isRecorded ? 1 : 0))
    say(
      places.at(decision),
      isRecorded
        ? `${id} has ${took} options marked took; a recorded decision has one`
        : `${id} is built and has ${took} options marked took; allowed: documented, built`,
    );
  if (!isRecorded) checkBuilt(places, decision, say);
  else if (isWhole && !record) say(places.at(decision), `${id} has no record; it says what was really done`);
}

/** A decision built for openings that held has nothing on record. */
function checkBuilt(places: Tables['places'], decision: Decision, say: Say): void {
  const { id, when, record } = decision;
  if (record) say(places.key(decision, 'record'), `${id} is built: nothing of it is on record`);
  if (when === 'always' || when === 'failed')
    say(places.at(decision, 'when'), `${id} is built for openings that held: when is held`);
}

/** What waits for how the opening ends comes after that is known. */
function checkWaiting({ places, moments }: Tables, decision: Decision, say: Say): void {
  const { id, when, date } = decision;
  const verdict = moments.find((moment) => moment.id === 'verdict')?.date;
  if (verdict && isDay(verdict) && isDay(date) && (when === 'failed' || when === 'held') && date < verdict)
    say(
      places.at(decision, 'when'),
      `${id} waits for how the opening ends, which is known from ${verdict} on`,
    );
}

function checkDecision(tables: Tables, decision: Decision, say: Say): void {
  const { places } = tables;
  const { options, bands, otherWays } = decision;
  checkRecorded(tables, decision, say);
  checkWaiting(tables, decision, say);
  sayLetters(options, places.at, say);
  sayTwice(
    bands ?? [],
    ({ id: band }) => band,
    (band) => places.at(band, 'id'),
    'figure',
    say,
  );
  sayTwice(
    otherWays ?? [],
    ({ id: way }) => way,
    (way) => places.at(way, 'id'),
    'way',
    say,
  );
}

/** One social and one technical reading. */
function checkForecast({ places }: Tables, { forecast }: Decision, say: Say): void {
  if (!forecast) return;
  for (const deck of ['social', 'technical'] as const)
    if (isReading(forecast[deck]) && READING_TABLE[forecast[deck]].deck !== deck)
      say(
        places.at(forecast, deck),
        `${forecast[deck]} is no ${deck} reading; allowed: ${readingsOf((kind) => kind.deck === deck).join(', ')}`,
      );
}

const isReading = (id: string): id is ReadingId => Object.hasOwn(READING_TABLE, id);

function readingsOf(is: (kind: (typeof READING_TABLE)[ReadingId]) => boolean): string[] {
  return Object.entries(READING_TABLE).flatMap(([id, kind]) => (is(kind) ? [id] : []));
}

/** Letters go a, b, c. */
function sayLetters(options: readonly Option[], at: Tables['places']['at'], say: Say): void {
  for (const [index, option] of options.entries()) {
    const due = 'abcde'[index] ?? '';
    if (!/^[a-e]$/.test(option.letter) || option.letter === due) continue;
    const isTwice = options.slice(0, index).some(({ letter }) => letter === option.letter);
    say(
      at(option, 'letter'),
      isTwice
        ? `the letter ${option.letter} stands twice; here it is ${due}`
        : `letters go a, b, c: here it is ${due}`,
    );
    return;
  }
}

function checkDefault(
  { tables, lists, named, say }: CheckGround,
  decision: Decision,
  { earlier }: Around,
): void {
  const { places } = tables;
  const own = decision.options.map(({ id }) => id);
  const { default: rules } = decision;
  for (const [index, rule] of rules.entries()) {
    if (named.known(lists.option, rule.take, places.at(rule, 'take')) && !own.includes(rule.take))
      say(places.at(rule, 'take'), `${rule.take} is no option of ${decision.id}; allowed: ${own.join(', ')}`);
    for (const [at, id] of (rule.after ?? []).entries())
      if (named.known(lists.option, id, places.at(rule.after ?? rule, at)) && !earlier.has(id))
        say(places.at(rule.after ?? rule, at), `${id} is not decided before ${decision.id}`);
    if (!rule.after && index < rules.length - 1)
      say(places.at(rule), 'this default always applies, and those after it never; it stands last');
  }
  const last = rules.at(-1);
  if (last?.after) say(places.at(last), `the last default of ${decision.id} always applies: it has no after`);
}

function checkOption({ places }: Tables, option: Option, say: Say): void {
  const { serves, strains, reasons, finds, opens, shuts } = option;
  sayTwice(
    reasons,
    ({ id }) => id,
    (reason) => places.at(reason, 'id'),
    'reason',
    say,
  );
  if (serves && serves === strains)
    say(places.at(option, 'strains'), `${serves} is what it serves; it strains another principle`);
  sayNotFound(places, finds, say);
  for (const [index, way] of shuts.entries())
    if (opens.includes(way)) say(places.at(shuts, index), `${way} is opened and shut by the same option`);
  for (const list of [finds, opens, shuts, option.settles, option.onlyAfter ?? [], option.notAfter ?? []])
    sayTwice(
      list,
      (id) => id,
      (_id, index) => places.at(list, index),
      '',
      say,
    );
  checkGreyed(places, option, say);
}

/** Only what has to be found out can be found. */
function sayNotFound(places: Tables['places'], finds: readonly string[], say: Say): void {
  for (const [index, id] of finds.entries())
    if (isReading(id) && READING_TABLE[id].seen !== 'found')
      say(
        places.at(finds, index),
        `${id} need not be found; allowed: ${readingsOf((kind) => kind.seen === 'found').join(', ')}`,
      );
}

/** An option that can be taken away says why, and no other does. */
function checkGreyed(places: Tables['places'], option: Option, say: Say): void {
  const canGo = option.onlyAfter !== undefined || option.notAfter !== undefined;
  if (canGo && option.greyed === undefined && places.isWhole(option))
    say(places.at(option), `${option.id} can be taken away and has no greyed: why it is not on offer`);
  if (!canGo && option.greyed !== undefined)
    say(
      places.key(option, 'greyed'),
      `${option.id} is always on offer: greyed goes with onlyAfter or notAfter`,
    );
}

/** What an option means for options of other decisions. */
function checkOthers(
  { tables, lists, named, say }: CheckGround,
  option: Option,
  { earlier, later }: Around,
): void {
  const { places } = tables;
  const each = (ids: readonly string[] | undefined, is: ReadonlySet<string>, wrong: string) => {
    for (const [index, id] of (ids ?? []).entries())
      if (named.known(lists.option, id, places.at(ids!, index)) && !is.has(id))
        say(places.at(ids!, index), `${id} ${wrong}`);
  };
  each(option.settles, later, 'is not decided later, and cannot be settled here');
  each(option.onlyAfter, earlier, 'is not decided earlier');
  each(option.notAfter, earlier, 'is not decided earlier');
}
