// The tables of the record against each other: facts, sources, conflicts, anchors.
import type { InFile, Say } from '../problems';
import { isDay } from '../schema/values';
import type { Tables } from '../tables';
import { allowed } from '../near';
import type { CheckGround } from './ground';
import { sayTwice } from './references';

/** What the anchors measure, and in which unit. */
const MEASURES: Readonly<Record<string, string>> = {
  'marketplace order obligated': 'USD million',
  'states undecided on first deadline': 'states',
  'functions expected ready on 1 October (desk estimate)': '%',
  'requirements dropped': 'requirements',
  "prime contractor's functions not working": 'of 91',
  'stable concurrent users in test': 'users',
  'concurrent users at which account creation locks up': 'users',
  'federal selections known on the morning of 2 October': 'people',
  'federal selections cumulative': 'people',
  'unique visitors on the first day': 'million',
  'peak concurrent demand': 'users',
  'week-one visitors': 'million',
  'week-one people who tried to register': 'million',
  'week-one people registered': 'million',
  'page response (mean 8-20 October)': 's',
  'page errors (mean 8-20 October)': '%',
  'uptime (mean 16 October to 2 November)': '%',
  'visitors able to register': '%',
  'applications that can be finished (lowest)': '%',
  'hosting outage 27-28 October': 'h',
  'page response': 's',
  'page errors': '%',
  'uptime (last week of November)': '%',
  'concurrent users supported': 'users',
  'fixes done since mid October': 'fixes',
  'enrolment files in error (October-November)': '%',
  'enrolment files in error': '%',
  visits: 'million',
  'peak concurrent users': 'users',
  'data hub obligated': 'USD million',
  "obligated for the site's information technology": 'USD million',
  "replacement contractor's order": 'USD million',
  'visitors by 07:00': 'million',
  'visitors by 17:00': 'million',
  'visits since 1 October': 'million',
  'visitors since 1 October': 'million',
  'federal selections since 1 December': 'people',
  'visits on the weekend 21-22 December': 'million',
};

/** Numbers by which reports are known. */
const REPORTS = /\b(?:GAO-\d\d-\d{3}T?|OEI-\d\d-\d\d-\d{5}|A-\d\d-\d\d-\d{5})\b/g;

/** Checks the four tables of the record. */
export function checkRecord(ground: CheckGround): void {
  checkFacts(ground.tables, ground.say);
  const { sources, conflicts, places } = ground.tables;
  for (const row of sources)
    for (const column of ['number', 'good_for', 'how_seen'] as const)
      saySources(ground, row[column], places.at(row, column));
  for (const row of conflicts) {
    sayFacts(ground, row.facts, places.at(row, 'facts'));
    saySources(ground, row.suggestion, places.at(row, 'suggestion'));
  }
  checkAnchors(ground);
}

/** The first day that a time such as `2013`, `2013-09` or `2011 > 2013-11-30` can mean. */
function firstDay(time: string): string {
  const [date = ''] = /\d{4}(-\d\d){0,2}/.exec(time) ?? [];
  return date === '' ? '' : `${date}-01-01`.slice(0, 10);
}

function checkFacts({ facts, sources, places, mayBeIn }: Tables, say: Say): void {
  const reports = sources.map(({ number }) => number).filter((number) => number !== '');
  for (const fact of facts) {
    const first = firstDay(fact.date);
    if (isDay(fact.from) && isDay(first) && fact.from < first)
      say(
        places.at(fact, 'from'),
        `from ${fact.from} is before its date ${fact.date}; allowed: ${first} or later`,
      );
    for (const match of fact.source.matchAll(REPORTS))
      if (!reports.includes(match[0]) && !mayBeIn('sources', match[0])) {
        const at = places.at(fact, 'source');
        say(
          { ...at, column: at.column + match.index },
          `unknown report ${match[0]}; ${allowed(match[0], reports, 'tables/sources.csv')}`,
        );
      }
  }
}

/** Ids of facts with a space between, each where it stands in its cell. */
function sayFacts({ lists, named }: CheckGround, ids: string, at: InFile): void {
  for (const match of ids.matchAll(/\S+/g))
    named.known(lists.fact, match[0], { ...at, column: at.column + match.index });
}

/** Sources named inside a text: S01 and so on. */
function saySources({ lists, named }: CheckGround, text: string, at: InFile): void {
  for (const match of text.matchAll(/\bS\d\d\b/g)) named.known(lists.source, match[0], at);
}

function checkAnchors(ground: CheckGround): void {
  const { tables, say } = ground;
  const { anchors, places } = tables;
  sayTwice(
    anchors,
    ({ id }) => id,
    (anchor) => places.at(anchor, 'id'),
    'anchor',
    say,
  );
  for (const anchor of anchors) {
    const { measure, unit, low, record, high, facts } = anchor;
    const own = MEASURES[measure];
    if (measure !== '' && own === undefined)
      say(
        places.at(anchor, 'measure'),
        `unknown measure ${measure}; ${allowed(measure, Object.keys(MEASURES))}`,
      );
    else if (own !== undefined && unit !== own)
      say(places.at(anchor, 'unit'), `${measure} is counted in ${own}, not in ${unit}`);
    if (Number(low) > Number(high))
      say(places.at(anchor, 'low'), `the band goes from ${low} down to ${high}`);
    else if (record !== '' && (Number(record) < Number(low) || Number(record) > Number(high)))
      say(
        places.at(anchor, 'record'),
        `the record ${record} lies outside its band; allowed: ${low} to ${high}`,
      );
    sayFacts(ground, facts, places.at(anchor, 'facts'));
  }
}
