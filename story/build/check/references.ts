// Who names what: every id that something else names, whether it is there, and whose spelling is wrong where it is not.
import { allowed, distance } from '../near';
import type { InFile, Say } from '../problems';
import { fileOf, type TableName, type Tables } from '../tables';
import type { IdList, IdLists } from './lists';

/** Something that names an id which is not there. */
interface Unknown {
  list: IdList;
  id: string;
  at: InFile;
}

/** So many times another spelling must be named before the one in the table counts as the wrong one. */
const OFTEN = 2;

/** Keeps what is named until all is read; then says what is unknown. */
export interface References {
  /** Whether an id is there. If it is not, that is said at the end. An empty id has been named before. */
  known(list: IdList, id: string, at: InFile): boolean;
  /** Whether an id of a table is named by nothing, while another spelling of it is named again and again. */
  isMisspelt(list: IdList, id: string): boolean;
  /** Says what is unknown and what stands twice: an id that is wrong in its own table, once and there. */
  tell(): void;
}

/** Opens the list of what is named. */
export function openReferences(tables: Tables, lists: IdLists, say: Say): References {
  const unknown: Unknown[] = [];
  const used = new Set<string>();
  const mayBeThere = (list: IdList, id: string) =>
    list.tables.some((table: TableName) => tables.mayBeIn(table, id));
  const unknownIn = (list: IdList) =>
    unknown.filter((each) => each.list.tables.some((table) => list.tables.includes(table)));

  /** What the table may have meant by an id: another spelling that is named often, where this one is named by nothing or stands twice. */
  const meantBy = (list: IdList, index: number): string | null => {
    const id = list.ids[index]!;
    const isTwice = list.ids.indexOf(id) !== index;
    if (list.at === undefined || (used.has(id) && !isTwice)) return null;
    const counts = new Map<string, number>();
    for (const each of unknownIn(list)) counts.set(each.id, (counts.get(each.id) ?? 0) + 1);
    const often = [...counts].filter(([, count]) => count >= OFTEN).map(([other]) => other);
    const isNear = (other: string) =>
      isTwice ? stemOf(other) === stemOf(id) : distance(other, id) <= Math.max(2, id.length / 4);
    const near = often.filter(isNear).sort((one, other) => distance(one, id) - distance(other, id));
    return near[0] ?? null;
  };

  const wrongIn = (list: IdList) =>
    unknownIn(list).length < OFTEN
      ? []
      : list.ids.flatMap((id, index) => {
          const meant = meantBy(list, index);
          return meant === null ? [] : [{ id, index, meant }];
        });

  return {
    known: (list, id, at) => {
      if (list.ids.includes(id)) {
        used.add(id);
        return true;
      }
      if (id !== '' && !mayBeThere(list, id)) unknown.push({ list, id, at });
      return false;
    },
    isMisspelt: (list, id) => wrongIn(list).some((wrong) => wrong.id === id),
    tell: () => {
      const blamed = new Set<string>();
      for (const list of Object.values(lists) as IdList[]) {
        const wrong = wrongIn(list);
        for (const [index, id] of list.ids.entries()) {
          const at = list.at?.(index);
          if (!at || id === '') continue;
          const meant = wrong.find((each) => each.index === index)?.meant ?? null;
          const guess = meant === null ? '' : `; did you mean ${meant}? That is what others name`;
          if (list.ids.indexOf(id) !== index) say(at, `the ${list.what} ${id} stands twice${guess}`);
          else if (meant !== null) say(at, `nothing names the ${list.what} ${id}${guess}`);
          if (meant !== null) blamed.add(meant);
        }
      }
      for (const { list, id, at } of unknown)
        if (!blamed.has(id))
          say(
            at,
            `unknown ${list.what} ${id}; ${allowed(id, list.ids, list.tables.map(fileOf).join(' and '))}`,
          );
    },
  };
}

/** The part of an id before its dot or number: what ids of one family share. */
const stemOf = (id: string) => /^[A-Za-z]*/.exec(id)![0];

/** Says of every value that stands twice in a list where it stands again. */
export function sayTwice<T>(
  items: readonly T[],
  of: (item: T) => string,
  at: (item: T, index: number) => InFile,
  what: string,
  say: Say,
): void {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const value = of(item);
    if (value !== '' && seen.has(value)) say(at(item, index), `the ${what} ${value} stands twice`);
    seen.add(value);
  }
}
