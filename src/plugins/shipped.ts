// The licences of everything that ships: each package the page depends on, what the build adds, what hides inside packages.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One licence as the page "Licences" and `licences.txt` show it. */
export interface Licence {
  /** The package, or the work inside a package. */
  readonly name: string;
  /** Its version; of a work inside a package, that package's name and version. */
  readonly version: string;
  /** SPDX expression, e.g. `MIT`. */
  readonly licence: string;
  /** The whole text, as its authors wrote it. */
  readonly text: string;
}

/** What the build itself puts into the page: the preload helper and the module runtime. */
const OF_THE_BUILD = ['vite', 'rolldown'];

/** A work that a package carries inside one of its files, with a notice of its own in that file's comment. */
export interface InnerWork {
  readonly name: string;
  readonly licence: string;
  /** The package, and the file inside it. */
  readonly of: string;
  readonly file: string;
}

/** The works inside the packages of this project. */
export const INSIDE: readonly InnerWork[] = [
  { name: 'earcut', licence: 'ISC', of: 'phaser', file: 'src/geom/polygon/Earcut.js' },
  { name: 'psrdnoise', licence: 'MIT', of: 'phaser', file: 'src/math/HashSimplex.js' },
  { name: 'jStat', licence: 'MIT', of: '@observablehq/plot', file: 'src/stats.js' },
];

/** With these words a licence text begins. */
const GRANT = /permission to use, copy|permission is hereby granted|redistribution and use in source/i;
/** By these words a comment is known as the notice of whoever wrote that part. */
const NOTICE = new RegExp(`${GRANT.source}|copyright \\(c\\)`, 'i');

interface Manifest {
  name: string;
  version: string;
  license?: unknown;
  dependencies?: Record<string, string>;
}

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** Where a package stands for whoever asks from `folder`, as Node looks it up. Throws where it is not installed. */
function folderOf(name: string, folder: string): string {
  const found = join(folder, 'node_modules', name);
  if (existsSync(join(found, 'package.json'))) return found;
  const above = dirname(folder);
  if (above === folder) throw new Error(`${name} is not installed: npm ci`);
  return folderOf(name, above);
}

/** A package's own licence text, without the texts of what it bundles for other purposes than ours. Throws where there is none. */
function textIn(folder: string, name: string): string {
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
  const text = file && readFileSync(join(folder, file), 'utf8').split('\n# Licenses of bundled')[0]!.trim();
  if (!text) throw new Error(`${name} ships without a licence text: ${folder} holds no LICENSE`);
  return text;
}

/** Reads one package. Throws where it names no licence or has no text. */
function licenceOf(folder: string): Licence {
  const { name, version, license } = manifestOf(folder);
  if (typeof license !== 'string') throw new Error(`${name}: its package.json names no licence`);
  return { name, version, licence: license, text: textIn(folder, name) };
}

/** The folders of all packages the project in `root` depends on when it runs, however far down; each once. */
function folders(root: string): Set<string> {
  const found = new Set<string>();
  const visit = (folder: string) => {
    for (const name of Object.keys(manifestOf(folder).dependencies ?? {})) {
      const next = folderOf(name, folder);
      if (found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(root);
  return found;
}

/** The comment of a file that is a notice, without its stars and slashes. Empty where there is none. */
function noticeIn(code: string): string {
  const comments = code.replaceAll('\r', '').match(/\/\*[\s\S]*?\*\/|(?:^[ \t]*\/\/.*\n)+/gm) ?? [];
  const lines = comments.find((comment) => NOTICE.test(comment))?.split('\n') ?? [];
  return lines
    .map((line) => line.replace(/^\s*(\/\*+|\*\/|\*|\/\/) ?/, '').trimEnd())
    .join('\n')
    .trim();
}

/**
 * Reads one work inside a package. Where its notice names the licence without the text, the text is that of the
 * package around it, which must be under the same. Throws where a new version of the package carries it no more.
 */
function licenceInside({ name, licence, of, file }: InnerWork, root: string): Licence {
  const folder = folderOf(of, root);
  const path = join(folder, file);
  const notice = existsSync(path) ? noticeIn(readFileSync(path, 'utf8')) : '';
  if (!notice) throw new Error(`${name} is not inside ${of} any more: ${file} holds no notice`);
  const around = licenceOf(folder);
  const version = `in ${of} ${around.version}`;
  if (GRANT.test(notice)) return { name, version, licence, text: notice };
  if (around.licence !== licence) throw new Error(`${name} inside ${of}: where is the text of ${licence}?`);
  return { name, version, licence, text: `${notice}\n\n${around.text.slice(around.text.search(GRANT))}` };
}

/** Everything that ships with the project in `root`: itself first, the others by name. Throws where a text is missing. */
export function shipped(root: string, inside = INSIDE): Licence[] {
  const packages = [...folders(root), ...OF_THE_BUILD.map((name) => folderOf(name, root))].map(licenceOf);
  const works = inside.map((work) => licenceInside(work, root));
  return [
    licenceOf(root),
    ...[...packages, ...works].toSorted((one, other) => (one.name < other.name ? -1 : 1)),
  ];
}

/** The package a module belongs to; nothing for the project's own. Ids that start with a zero are made by the build. */
export function packageOf(id: string): string | undefined {
  const made = /^\0(vite|rolldown)\//.exec(id)?.[1];
  return (
    made ?? [...id.matchAll(/node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/g)].at(-1)?.[1]?.replace('\\', '/')
  );
}

/** What is in the build without being listed, in words, each once: packages, and works with a licence of their own in a file. */
export function unlisted(
  modules: readonly { id: string; code: string | null }[],
  licences: readonly Licence[],
): string[] {
  const names = new Set(licences.map(({ name }) => name));
  const files = INSIDE.filter(({ name }) => names.has(name)).map(({ of, file }) => `${of}/${file}`);
  const wrong = modules.flatMap(({ id, code }) => {
    const name = packageOf(id);
    if (!name) return [];
    if (!names.has(name)) return [`${name} is in the build, and not among the dependencies of package.json`];
    const stranger = noticeIn(code ?? '') !== '' && !files.some((file) => id.endsWith(file));
    return stranger ? [`${id} carries a notice of its own that the list does not name`] : [];
  });
  return [...new Set(wrong)];
}
