// Every check of the story, in one run: none stops another.
import type { ScriptFile } from '../ink/script';
import type { Say } from '../problems';
import type { Tables } from '../tables';
import { checkAsks } from './asks';
import { checkBeside } from './beside';
import { checkCards } from './cards';
import { checkChoices } from './choices';
import { checkDecisions } from './decisions';
import { openDates, type CheckGround } from './ground';
import { checkLines } from './lines';
import { openLists } from './lists';
import { checkRecord } from './record';
import { openReferences } from './references';
import { checkTags } from './tags';
import { checkTimeline } from './timeline';

/** Runs all checks on tables and Ink. `drawn`: the places of which there is a picture. */
export function check(
  tables: Tables,
  files: readonly ScriptFile[],
  drawn: readonly string[],
  say: Say,
): void {
  const lists = openLists(tables, drawn);
  const named = openReferences(tables, lists, say);
  const facts = new Map(tables.facts.map((fact) => [fact.id, fact]));
  const ground: CheckGround = {
    tables,
    lists,
    named,
    say,
    dateOf: openDates(tables),
    factOf: (id) => facts.get(id),
  };
  checkDecisions(ground);
  checkCards(ground);
  checkRecord(ground);
  checkBeside(ground, toldIn(tables, files));
  checkAsks(ground, files);
  checkTags(ground, files);
  checkLines(ground, files);
  // These ask what is named by nothing, and so come last.
  checkChoices(ground, files);
  checkTimeline(ground, files);
  named.tell();
}

/** All words that a player may read in scenes and options, in small letters. */
function toldIn({ decisions }: Tables, files: readonly ScriptFile[]): string {
  return [
    ...files.flatMap(({ lines }) => lines.map(({ words }) => words)),
    ...decisions.flatMap(({ options }) => options.flatMap(({ short, hint }) => [short, hint])),
  ]
    .join('\n')
    .toLowerCase();
}
