// What is new in a View since the one before. It stays marked until the next, so that an eye that was on the text finds it.
import type { Drawing, LayerOf } from '../place/drawing';
import type { View } from './view';

/** How much a shape shines as long as it is new, 0-1. */
const FRESH = 0.7;

/** Shapes by kind and key: organisations that joined, ways out that opened or shut. */
export type News = ReadonlySet<string>;

export function isNews(news: News, kind: LayerOf, key: string): boolean {
  return news.has(`${kind}.${key}`);
}

/** Nothing is new in a first View. */
export function newsBetween(before: View | null, after: View): News {
  if (!before) return new Set();
  const there = new Set<string>(before.nodes.map(({ id }) => id));
  const open = new Map(before.doors.map((door) => [door.id, door.open]));
  return new Set([
    ...after.nodes.filter(({ id }) => !there.has(id)).map(({ id }) => `nodes.${id}`),
    ...after.doors.filter((door) => open.get(door.id) !== door.open).map(({ id }) => `doors.${id}`),
  ]);
}

/** These shapes, the new ones shining. */
export function freshened<K extends 'nodes' | 'doors'>(news: News, kind: K, shapes: Drawing[K]): Drawing[K] {
  return Object.fromEntries(
    Object.entries(shapes).map(([key, shape]) => [
      key,
      isNews(news, kind, key) ? { ...shape, glow: FRESH } : shape,
    ]),
  ) as Drawing[K];
}
