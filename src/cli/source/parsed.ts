// One file of TypeScript as the build's own parser sees it: what it imports, declares, exports and leaves loose.
import { type ESTree, parseSync, Visitor } from 'vite';
import type { SourceText } from './source-files';

/** A line that brings something in from another module, however it is written. */
interface SourceImport {
  /** As written: a package, or a path from this file. */
  readonly target: string;
  /** 1-based. */
  readonly line: number;
  /** Whether only types come in, so that nothing is loaded. */
  readonly typeOnly: boolean;
}

/** A name that a file exports by declaring it; names passed on from another file are not among them. */
interface SourceExport {
  readonly name: string;
  /** 1-based. */
  readonly line: number;
  /** Whether it stands below a comment of the form slash, star, star. */
  readonly documented: boolean;
}

/** What is asked of one file. */
export interface ParsedSource {
  readonly path: string;
  readonly imports: readonly SourceImport[];
  /** Names of interfaces, type aliases, classes and enumerations declared anywhere in it. */
  readonly types: readonly string[];
  readonly exports: readonly SourceExport[];
  /** How often the type checker is told to look away: `any`, `as` (not `as const`), `!`. */
  readonly loose: { readonly any: number; readonly as: number; readonly bang: number };
  /** Comments that ask the linter to look away, each after its line. */
  readonly exceptions: readonly string[];
}

/** The names an exported declaration brings. */
function namesOf(declaration: ESTree.Declaration): string[] {
  if (declaration.type === 'VariableDeclaration')
    return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
  return 'id' in declaration && declaration.id && 'name' in declaration.id ? [declaration.id.name] : [];
}

/** Parses a file. Throws, naming it, where it is not TypeScript. */
export function parsed({ path, text }: SourceText): ParsedSource {
  const { program, comments, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;

  /** Whether only comments and space lie between a doc comment and `start`. */
  const documentedAt = (start: number): boolean => {
    const before = comments.findLast(({ end }) => end <= start && text.slice(end, start).trim() === '');
    if (!before) return false;
    return (before.type === 'Block' && before.value.startsWith('*')) || documentedAt(before.start);
  };

  const imports: SourceImport[] = [];
  const types: string[] = [];
  const exports: SourceExport[] = [];
  const loose = { any: 0, as: 0, bang: 0 };
  const brings = (node: ESTree.Node, target: ESTree.Node | null, typeOnly: boolean) => {
    if (target?.type === 'Literal' && typeof target.value === 'string')
      imports.push({ target: target.value, line: lineAt(node.start), typeOnly });
  };
  const declares = ({ id }: { id: ESTree.BindingIdentifier | null }) => {
    if (id) types.push(id.name);
  };
  new Visitor({
    ImportDeclaration: (node) =>
      brings(
        node,
        node.source,
        node.importKind === 'type' ||
          (node.specifiers.length > 0 &&
            node.specifiers.every((each) => each.type === 'ImportSpecifier' && each.importKind === 'type')),
      ),
    ExportAllDeclaration: (node) => brings(node, node.source, node.exportKind === 'type'),
    ImportExpression: (node) => brings(node, node.source, false),
    TSImportType: (node) => brings(node, node.source, true),
    ExportNamedDeclaration: (node) => {
      brings(node, node.source, node.exportKind === 'type');
      for (const name of node.declaration ? namesOf(node.declaration) : [])
        exports.push({ name, line: lineAt(node.start), documented: documentedAt(node.start) });
    },
    TSInterfaceDeclaration: declares,
    TSTypeAliasDeclaration: declares,
    TSEnumDeclaration: declares,
    ClassDeclaration: declares,
    TSAnyKeyword: () => void loose.any++,
    TSNonNullExpression: () => void loose.bang++,
    TSAsExpression: ({ typeAnnotation }) => {
      if (text.slice(typeAnnotation.start, typeAnnotation.end) !== 'const') loose.as++;
    },
  }).visit(program);
  const exceptions = comments
    .filter(({ value }) => /^\s*oxlint-disable/.test(value))
    .map(({ start, value }) => `${lineAt(start)} ${value.trim()}`);
  return { path, imports, types, exports, loose, exceptions };
}
