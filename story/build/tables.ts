// Reads the case's tables (YAML, CSV, documents) and says where each row stands.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { LineCounter, parse as parseYaml, parseDocument } from 'yaml';
import type {
  CoalFace,
  Decision,
  Document,
  Fact,
  Moment,
  Person,
  Preset,
  SlideRow,
  Term,
} from '../../src/play/case';
import type { WayId } from '../../src/model/table/ids';

/** A mistake of ours in the case, with the file and line it stands on. */
export interface Problem {
  file: string;
  line: number;
  message: string;
}

/** Reports a mistake where an id first stands in a file; decisions.yaml unless said. */
export type Say = (message: string, id: string, file?: string) => void;

export interface InkFile {
  name: string;
  lines: string[];
}

export interface Tables {
  ink: InkFile[];
  decisions: Decision[];
  moments: Moment[];
  presets: Record<string, Preset>;
  facts: Fact[];
  people: Person[];
  documents: Document[];
  coalFace: CoalFace;
  glossary: Term[];
  slides: SlideRow[];
  /** Decisions for which desks.yaml has cards. */
  desks: string[];
  ways: Record<WayId, { name: string; shut: string; open: string }>;
  /** The line an id first stands on in a file; 1 where it is not found. */
  lineOf(file: string, id: string): number;
}

/** Reads everything under the story folder. Syntax errors come back as problems, by file and line. */
export function readTables(folder: string, problems: Problem[]): Tables {
  const text = (file: string) => {
    const path = join(folder, file.endsWith('.ink') ? file : join('tables', file));
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  const yaml = <T>(file: string, empty: T): T => {
    const counter = new LineCounter();
    const document = parseDocument(text(file), { lineCounter: counter });
    for (const error of document.errors)
      problems.push({
        file,
        line: counter.linePos(error.pos[0]).line,
        message: error.message.split('\n')[0]!,
      });
    return document.errors.length ? empty : ((document.toJS() as T) ?? empty);
  };
  const desks = yaml<Record<string, Pick<Decision, 'roleCards' | 'messages'>>>('desks.yaml', {});
  const decisions = yaml<Decision[]>('decisions.yaml', []).map((decision) => ({
    ...decision,
    ...desks[decision.id],
    options: decision.options.map((option) => ({
      ...option,
      hint: option.hint ?? '',
      reasons: option.reasons ?? [],
      finds: option.finds ?? [],
      opens: option.opens ?? [],
      shuts: option.shuts ?? [],
      settles: option.settles ?? [],
      effects: option.effects ?? [],
    })),
  }));
  return {
    ink: readdirSync(folder)
      .filter((name) => name.endsWith('.ink'))
      .sort()
      .map((name) => ({ name, lines: text(name).split('\n') })),
    decisions,
    moments: yaml<Moment[]>('moments.yaml', []),
    presets: yaml<Record<string, Preset>>('presets.yaml', {}),
    facts: parseCsv(text('facts.csv'), { columns: true }) as Fact[],
    people: yaml<Person[]>('people.yaml', []),
    documents: readDocuments(join(folder, 'documents'), problems),
    coalFace: yaml<CoalFace>('coalface.yaml', { title: '', lines: [], question: '', options: [], close: [] }),
    glossary: yaml<Term[]>('glossary.yaml', []),
    slides: yaml<SlideRow[]>('slides.yaml', []),
    desks: Object.keys(desks),
    ways: yaml('ways.yaml', {} as Tables['ways']),
    lineOf: (file, id) => {
      const lines = text(file).split('\n');
      const whole = new RegExp(`(^|[^\\w.-])${id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}([^\\w.-]|$)`);
      return (
        Math.max(
          0,
          lines.findIndex((line) => whole.test(line)),
        ) + 1
      );
    },
  };
}

/** Documents: front matter in YAML between two lines of ---, then paragraphs. */
function readDocuments(folder: string, problems: Problem[]): Document[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) => {
      const [, head, ...rest] = readFileSync(join(folder, name), 'utf8').split(/^---$/m);
      if (head === undefined || rest.length === 0) {
        problems.push({
          file: `documents/${name}`,
          line: 1,
          message: 'a document begins with front matter between two lines of ---',
        });
        return [];
      }
      const front = parseYaml(head) as Omit<Document, 'body'>;
      const body = rest
        .join('---')
        .trim()
        .split(/\n\s*\n/)
        .map((paragraph) => paragraph.replace(/\n(?!- )/g, ' ').trim());
      return [{ ...front, facts: front.facts ?? [], date: String(front.date), body }];
    });
}
