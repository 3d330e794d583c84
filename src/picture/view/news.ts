// What is new in a View since the one before. It stays marked until the next, so that an eye that was on the
// text finds it.
import type { View } from './view';

/** Kinds of shapes that can be new. */
export type NewsKind = 'nodes' | 'doors';

/** Shapes by kind and key: organisations that joined, ways out that opened or shut. */
export type News = ReadonlySet<`${NewsKind}.${string}`>;

/** Whether this shape is new. */
export function isNews(news: News, kind: NewsKind, key: string): boolean {
  return news.has(`${kind}.${key}`);
}

/** Nothing is new in a first View. */
export function newsBetween(before: View | null, after: View): News {
  if (!before) return new Set();
  const there = new Set<string>(before.nodes.map(({ id }) => id));
  const open = new Map(before.doors.map((door) => [door.id, door.open]));
  return new Set([
    ...after.nodes.filter(({ id }) => !there.has(id)).map(({ id }) => `nodes.${id}` as const),
    ...after.doors.filter((door) => open.get(door.id) !== door.open).map(({ id }) => `doors.${id}` as const),
  ]);
}
