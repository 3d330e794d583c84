// What can be named in the story, by kind: options, decisions, facts, people. Whoever names what is not there is told what is.
import { LAUNCHES, OPENINGS, READINGS, WAYS } from '../../../src/model/table/ids';
import { GAME_PARTS } from '../../../src/play/case';
import type { InFile } from '../problems';
import type { TableName, Tables } from '../tables';

/** Ids of one kind, and where each is given. */
export interface IdList {
  what: string;
  ids: readonly string[];
  /** Where the id of this index stands; absent for what the game itself knows, and for lists made of others. */
  at?: (index: number) => InFile;
  /** The tables they stand in; none for what the game itself knows. */
  tables: readonly TableName[];
}

/** All kinds of ids. */
export interface IdLists {
  option: IdList;
  decision: IdList;
  moment: IdList;
  /** Decisions and moments: the stops of the timeline. */
  step: IdList;
  /** Where a bullet of the slides can be seen: steps and parts of the game. */
  sight: IdList;
  fact: IdList;
  /** What an effect rests on: a fact, or the word assumption. */
  ground: IdList;
  source: IdList;
  person: IdList;
  place: IdList;
  reading: IdList;
  way: IdList;
  launch: IdList;
  opening: IdList;
}

/** Gathers what can be named. `drawn`: the places of which there is a picture. */
export function openLists(tables: Tables, drawn: readonly string[]): IdLists {
  const { places } = tables;
  const own = (what: string, ids: readonly string[]): IdList => ({ what, ids, tables: [] });
  const given = <Row extends object>(
    what: string,
    table: TableName,
    rows: readonly Row[],
    key: keyof Row & string,
  ): IdList => ({
    what,
    ids: rows.map((row) => String(row[key])),
    at: (index) => places.at(rows[index]!, key),
    tables: [table],
  });
  const decision = given('decision', 'decisions', tables.decisions, 'id');
  const moment = given('moment', 'moments', tables.moments, 'id');
  const fact = given('fact', 'facts', tables.facts, 'id');
  const steps = [...decision.ids, ...moment.ids];
  const both: readonly TableName[] = ['decisions', 'moments'];
  return {
    option: given(
      'option',
      'decisions',
      tables.decisions.flatMap(({ options }) => options),
      'id',
    ),
    decision,
    moment,
    step: { what: 'decision or moment', ids: steps, tables: both },
    sight: { what: 'place', ids: [...GAME_PARTS, ...steps], tables: both },
    fact,
    ground: { what: 'source', ids: ['assumption', ...fact.ids], tables: ['facts'] },
    source: given('source', 'sources', tables.sources, 'id'),
    person: given('person', 'people', tables.people, 'name'),
    place: own('place', drawn),
    reading: own('reading', READINGS),
    way: own('way out', WAYS),
    launch: own('launch', LAUNCHES),
    opening: own('opening', OPENINGS),
  };
}
