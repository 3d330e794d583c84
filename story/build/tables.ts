// All tables of the story, read by their schemas: values, where each stands, and what could not be read.
import type { InferOutput } from 'valibot';
import type {
  CoalFace,
  Decision,
  Document,
  Moment,
  Person,
  Preset,
  PresetId,
  SlideRow,
  Term,
  WayWords,
} from '../../src/play/case';
import type { Fact } from '../../src/play/fact';
import type { WayId } from '../../src/model/table/ids';
import type { StoryFiles } from './files';
import type { Problem, Say } from './problems';
import * as beside from './schema/beside';
import { decisions, type DecisionRowWritten } from './schema/decisions';
import { parseWritten } from './schema/parse';
import { openPlaces, type Places } from './schema/places';
import { anchors, conflicts, facts, sources } from './schema/rows';
import { itemsOf, keysOf, kindOf, type AnySchema } from './schema/shape';
import { readCsv } from './written/csv';
import { readDocument } from './written/head';
import { allowed } from './near';
import type { WrittenTable } from './written/written';
import { readYaml, type BlocksKnown } from './written/yaml';

/** The YAML tables by their names, each with its schema. */
export const YAML_SCHEMAS = {
  decisions,
  desks: beside.desks,
  people: beside.people,
  presets: beside.presets,
  ways: beside.ways,
  moments: beside.moments,
  glossary: beside.glossary,
  coalface: beside.coalFace,
  slides: beside.slides,
} as const;

/** The CSV tables by their names, each with its schema. */
const CSV_SCHEMAS = { facts, sources, conflicts, anchors } as const;

/** A table by its name. */
export type TableName = keyof typeof YAML_SCHEMAS | keyof typeof CSV_SCHEMAS | 'documents';

/** The file of a table, below the story folder. */
export function fileOf(table: TableName): string {
  if (table === 'documents') return 'documents';
  return `tables/${table}.${table in CSV_SCHEMAS ? 'csv' : 'yaml'}`;
}

/** Everything the tables say. Rows with mistakes are in it as far as they can be used. */
export interface Tables {
  /** In the order of the file, with what desks.yaml has for them. */
  decisions: Decision[];
  desks: InferOutput<typeof beside.desks>;
  moments: Moment[];
  presets: Record<PresetId, Preset>;
  facts: Fact[];
  sources: InferOutput<typeof sources>;
  conflicts: InferOutput<typeof conflicts>;
  anchors: InferOutput<typeof anchors>;
  people: Person[];
  documents: Document[];
  coalFace: CoalFace;
  glossary: Term[];
  slides: SlideRow[];
  ways: Record<WayId, WayWords>;
  places: Places;
  /** Whether an id may stand in what could not be read of a table, so that it must not be called unknown. */
  mayBeIn(table: TableName, id: string): boolean;
  /** Whether all of a table could be read, so that what is not in it is missing. */
  isWhole(table: TableName): boolean;
}

/** What was read of one file, and what was said of it. */
interface TableRead {
  file: string;
  value: unknown;
  lost: ReadonlySet<string> | 'all' | null;
  said: Problem[];
}

/** Tables that were read before, by their texts. Whoever reads a story again and again keeps one. */
export interface TablesKnown {
  tables: Map<string, TableRead>;
  blocks: BlocksKnown;
  places: Places;
}

/** Opens an empty memory of tables. */
export function openTablesKnown(): TablesKnown {
  return { tables: new Map(), blocks: new Map(), places: openPlaces() };
}

/** Reads the files of one story. */
class TableReader {
  private readonly lost = new Map<TableName, ReadonlySet<string> | 'all'>();

  constructor(
    private readonly files: StoryFiles,
    private readonly say: Say,
    private readonly known: TablesKnown,
  ) {}

  mayBeIn(table: TableName, id: string): boolean {
    const words = this.lost.get(table);
    return words === 'all' || (words?.has(id) ?? false);
  }

  isWhole(table: TableName): boolean {
    return !this.lost.has(table);
  }

  yaml<Name extends keyof typeof YAML_SCHEMAS>(table: Name): InferOutput<(typeof YAML_SCHEMAS)[Name]> {
    const schema: (typeof YAML_SCHEMAS)[Name] = YAML_SCHEMAS[table];
    return this.read(table, schema, (file, text, say) => readYaml(file, text, say, this.known.blocks));
  }

  csv<Name extends keyof typeof CSV_SCHEMAS>(table: Name): InferOutput<(typeof CSV_SCHEMAS)[Name]> {
    const schema: (typeof CSV_SCHEMAS)[Name] = CSV_SCHEMAS[table];
    const columns = Object.keys(keysOf(itemsOf(schema)));
    return this.read(table, schema, (file, text, say) => readCsv(file, text, columns, say));
  }

  documents(): Document[] {
    const names = [...this.files.keys()].filter((file) => file.startsWith('documents/'));
    if (names.length === 0) this.say({ file: 'documents', line: 1, column: 1 }, 'there are no documents');
    return names.flatMap(
      (file) =>
        this.once(file, this.files.get(file)!, (say) => {
          const value = documentIn(file, this.files.get(file)!, say, this.known);
          return { value, lost: null };
        }) as Document[],
    );
  }

  private read<S extends AnySchema>(
    table: TableName,
    schema: S,
    written: (file: string, text: string, say: Say) => WrittenTable,
  ): InferOutput<S> {
    const file = fileOf(table);
    const text = this.files.get(file);
    const start = { file, line: 1, column: 1 };
    const { places } = this.known;
    if (text === undefined) {
      this.say(start, 'there is no such table');
      this.lost.set(table, 'all');
      return parseWritten(schema, { kind: 'lost', at: start }, 'the table', { say: this.say, places });
    }
    // What is kept was read by this schema.
    return this.once(
      file,
      text,
      (say) => {
        const { root, lost } = written(file, text, say);
        const value = parseWritten(schema, root, 'the table', { say, places });
        return { value, lost: root.kind !== kindOf(schema) ? 'all' : lost.size > 0 ? lost : null };
      },
      table,
    ) as InferOutput<S>;
  }

  /** Reads a file once, and says again what was said of it. */
  private once(
    file: string,
    text: string,
    make: (say: Say) => Pick<TableRead, 'value' | 'lost'>,
    table?: TableName,
  ): unknown {
    const before = this.known.tables.get(text);
    const said: Problem[] = [];
    const found =
      before?.file === file
        ? before
        : { file, said, ...make((at, message) => said.push({ ...at, message })) };
    this.known.tables.set(text, found);
    for (const { message, ...at } of found.said) this.say(at, message);
    if (table && found.lost) this.lost.set(table, found.lost);
    return found.value;
  }
}

/** Reads all tables. What is wrong in one hides nothing of the others. `known` is added to. */
export function readTables(files: StoryFiles, say: Say, known: TablesKnown = openTablesKnown()): Tables {
  sayStrangers(files, say);
  const reader = new TableReader(files, say, known);
  const { places } = known;
  const desks = reader.yaml('desks');
  return {
    decisions: reader.yaml('decisions').map((row) => filled(row, desks[row.id], places)),
    desks,
    moments: reader.yaml('moments'),
    presets: reader.yaml('presets'),
    facts: reader.csv('facts'),
    sources: reader.csv('sources'),
    conflicts: reader.csv('conflicts'),
    anchors: reader.csv('anchors'),
    people: reader.yaml('people'),
    documents: reader.documents(),
    coalFace: reader.yaml('coalface'),
    glossary: reader.yaml('glossary'),
    slides: reader.yaml('slides'),
    ways: reader.yaml('ways'),
    places,
    mayBeIn: (table, id) => reader.mayBeIn(table, id),
    isWhole: (table) => reader.isWhole(table),
  };
}

/** Files in the folder of tables that nobody reads. */
function sayStrangers(files: StoryFiles, say: Say): void {
  const names = [...Object.keys(YAML_SCHEMAS), ...Object.keys(CSV_SCHEMAS)].map((name) =>
    fileOf(name as TableName),
  );
  for (const file of files.keys())
    if (file.startsWith('tables/') && !names.includes(file))
      say(
        { file, line: 1, column: 1 },
        `there is no such table; ${allowed(
          file.slice('tables/'.length),
          names.map((name) => name.slice('tables/'.length)),
        )}`,
      );
}

/** A row of the table as the game reads it: with its desks, and with empty lists for what an option does not move. */
function filled(
  row: DecisionRowWritten,
  desk: Tables['desks'][string] | undefined,
  places: Places,
): Decision {
  const options = row.options.map((option) =>
    places.copy(
      {
        ...option,
        finds: option.finds ?? [],
        opens: option.opens ?? [],
        shuts: option.shuts ?? [],
        settles: option.settles ?? [],
      },
      option,
    ),
  );
  places.copy(options, row.options);
  return places.copy({ ...row, ...desk, options }, row);
}

/** A document: a head, then paragraphs. None where it has no head that can be read. */
function documentIn(file: string, text: string, say: Say, { blocks, places }: TablesKnown): Document[] {
  const document = readDocument(file, text, say, blocks);
  if (!document) return [];
  const { root } = document.head;
  const head = parseWritten(beside.documentHead, root, 'the head', { say, places });
  if (root.kind !== 'map') return [];
  const body = document.text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\n(?!- )/g, ' ').trim());
  const whole = places.copy({ ...head, body }, head);
  places.putValue(whole, 'body', document.textAt);
  return [whole];
}
