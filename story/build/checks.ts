// What makes the build fail: ids, effects, facts, dates, numbers, loose ends, each named by file and line.
import { EFFECTS } from '../../src/model/table/effects';
import { READINGS } from '../../src/model/table/ids';
import type { Fact } from '../../src/play/case';
import { checkCards } from './cards';
import { checkWords } from './words';
import { numbersIn, occursIn } from './numbers';
import type { InkLine } from './scenes';
import type { Problem, Say, Tables } from './tables';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Runs every check on the tables and the lines of the story. */
export function check(tables: Tables, lines: readonly InkLine[], problems: Problem[]): void {
  const facts = new Map(tables.facts.map((fact) => [fact.id, fact]));
  const table = (message: string, id: string, file = 'decisions.yaml') =>
    problems.push({ file, line: tables.lineOf(file, id), message });
  checkFacts(tables, problems);
  checkDecisions(tables, table);
  checkChoices(tables, lines, problems, table);
  checkLines(tables, lines, facts, problems);
  checkCards(tables, facts, table);
  checkWords(tables, lines, table);
}

function checkFacts({ facts, lineOf }: Tables, problems: Problem[]): void {
  for (const fact of facts) {
    const say = (message: string) =>
      problems.push({
        file: 'facts.csv',
        line: lineOf('facts.csv', fact.id),
        message: `${fact.id}: ${message}`,
      });
    if (!DATE.test(fact.from)) say(`the column from needs an ISO day, not "${fact.from}"`);
    else if (DATE.test(fact.date) && fact.from < fact.date)
      say(`from ${fact.from} is before its date ${fact.date}`);
    else if (/^\d{4}-\d{2}$/.test(fact.date) && fact.from < `${fact.date}-01`)
      say(`from ${fact.from} is before its month ${fact.date}`);
  }
}

function checkDecisions({ decisions, presets }: Tables, say: Say): void {
  const optionIds = decisions.flatMap(({ options }) => options.map(({ id }) => id));
  const effectIds = new Set(EFFECTS.map(({ id }) => id));
  for (const [index, id] of optionIds.entries())
    if (optionIds.indexOf(id) !== index) say(`the option id ${id} stands twice`, id);
  for (const decision of decisions) {
    const took = decision.options.filter(({ mark }) => mark === 'took').length;
    if (decision.id.startsWith('D') && took !== 1)
      say(`${decision.id} has ${took} options marked took; a recorded decision has one`, decision.id);
    if (decision.id.startsWith('B') && took !== 0)
      say(`${decision.id} is built and has no option marked took`, decision.id);
    if (decision.default.at(-1)?.after)
      say(`${decision.id} needs a default that always applies`, decision.id);
    for (const id of decision.default.flatMap(({ after, take }) => [...(after ?? []), take]))
      if (!optionIds.includes(id))
        say(`${decision.id}: the default names an unknown option ${id}`, decision.id);
    for (const option of decision.options) {
      if (option.short.split(/\s+/).length > 7)
        say(`${option.id}: the short label has more than seven words`, option.id);
      if (/[|{}]/.test(option.hint + option.short))
        say(`${option.id}: hint and label may not contain | { or }`, option.id);
      for (const effect of option.effects)
        if (!effectIds.has(effect.id)) say(`${option.id}: unknown effect ${effect.id}`, option.id);
      for (const id of option.finds)
        if (!(READINGS as readonly string[]).includes(id))
          say(`${option.id}: finds an unknown reading ${id}`, option.id);
      for (const id of [...option.settles, ...(option.onlyAfter ?? []), ...(option.notAfter ?? [])])
        if (!optionIds.includes(id)) say(`${option.id}: names an unknown option ${id}`, option.id);
    }
  }
  for (const [name, { asks }] of Object.entries(presets)) {
    for (const id of asks)
      if (!decisions.some((decision) => decision.id === id))
        say(`the preset ${name} asks an unknown decision ${id}`, name, 'presets.yaml');
  }
}

/** Ids in Ink and in the table must agree; a decision that some preset asks has all its options in a scene, one that some preset leaves out is told. */
function checkChoices(
  { decisions, presets, moments }: Tables,
  lines: readonly InkLine[],
  problems: Problem[],
  say: Say,
): void {
  const seen = new Map<string, InkLine>();
  for (const line of lines.filter(({ isChoice }) => isChoice)) {
    const here = (message: string) => problems.push({ file: line.file, line: line.line, message });
    if (!line.choice) {
      here('an option without an id: write [Text. # id: some.id]');
      continue;
    }
    const before = seen.get(line.choice);
    if (before && before.knot === line.knot && before.stitch === line.stitch)
      here(`the id ${line.choice} stands twice in ${line.knot}`);
    seen.set(line.choice, line);
    const decision = decisions.find(({ options }) => options.some(({ id }) => id === line.choice));
    if (!decision) here(`the id ${line.choice} is not in decisions.yaml`);
    else if (decision.id !== line.step)
      here(`the id ${line.choice} belongs to ${decision.id}, but this scene tells ${line.step || 'nothing'}`);
    if (!line.raw.includes(`offered("${line.choice}")`))
      here(`the option ${line.choice} needs {offered("${line.choice}")} before its bracket`);
    const next = lines.find(
      (other) => other.file === line.file && other.line > line.line && other.raw.trim() !== '',
    );
    if (!next?.raw.includes(`decide("${line.choice}")`))
      here(`the line after the option ${line.choice} must be ~ decide("${line.choice}")`);
  }
  const asked = new Set(Object.values(presets).flatMap(({ asks }) => asks));
  for (const decision of decisions) {
    const told = decision.options.filter(({ id }) => seen.has(id));
    if (told.length === 0 && !asked.has(decision.id)) continue;
    for (const { id } of decision.options)
      if (!seen.has(id)) say(`the option ${id} is asked, but no scene offers it`, id);
    const leftOut = Object.values(presets).some(({ asks }) => !asks.includes(decision.id));
    if (leftOut && !lines.some(({ raw }) => raw.includes(`settle("${decision.id}")`)))
      say(`${decision.id} is not asked by every preset, but no scene tells it`, decision.id);
  }
  for (const { id } of [...decisions, ...moments]) {
    if (id !== 'end' && !lines.some(({ raw }) => raw.includes(`due("${id}")`)))
      problems.push({ file: 'main.ink', line: 1, message: `nothing on the timeline tells ${id}` });
    if (!lines.some(({ raw }) => raw.includes(`arrive("${id}")`)))
      problems.push({ file: 'main.ink', line: 1, message: `no scene arrives at ${id}` });
  }
}

function checkLines(
  tables: Tables,
  lines: readonly InkLine[],
  facts: ReadonlyMap<string, Fact>,
  problems: Problem[],
): void {
  const dateOf = new Map([...tables.decisions, ...tables.moments].map(({ id, date }) => [id, date]));
  const optionIds = new Set(tables.decisions.flatMap(({ options }) => options.map(({ id }) => id)));
  for (const line of lines) {
    const here = (message: string) => problems.push({ file: line.file, line: line.line, message });
    const cited = line.tags.filter(({ key }) => key === 'fact').flatMap(({ value }) => value.split(/[\s,]+/));
    const date = dateOf.get(line.step);
    if (line.step && !date) here(`the scene names an unknown decision or moment ${line.step}`);
    for (const id of cited) {
      const fact = facts.get(id);
      if (!fact) here(`unknown fact ${id}`);
      else if (fact.confidence === 'unconfirmed') here(`${id} is unconfirmed and may not be shown as fact`);
      else if (date && fact.from > date)
        here(`${id} may be shown from ${fact.from}, but the scene is of ${date}`);
    }
    for (const { value } of line.tags.filter(({ key }) => key === 'for'))
      if (!optionIds.has(value)) here(`# for: names an unknown option ${value}`);
    if (line.tags.some(({ key }) => key === 'reconstructed' || key === 'model')) continue;
    const sourced = cited
      .map((id) => facts.get(id))
      .filter((fact) => fact !== undefined)
      .map((fact) => `${fact.fact} ${fact.value} ${fact.unit}`)
      .join(' ');
    for (const number of numbersIn(line.words)) {
      if (!occursIn(number, sourced))
        here(`the number "${number}" has no source on its line: ${line.words.slice(0, 60)}`);
    }
  }
}
