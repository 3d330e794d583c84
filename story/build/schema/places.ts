// Where the parts of a table stand in its file: asked by the objects and lists that were read from it.
import type { InFile } from '../problems';

/** Where an object or list begins, and where its keys and values stand. */
interface Stands {
  at: InFile;
  keys: Map<string, InFile>;
  values: Map<string | number, InFile>;
  partly: boolean;
}

/** The positions of all that was read. */
export interface Places {
  /** Where an object or list begins; with a key or index, where that value stands, or the object where it is not there. */
  at(part: object, key?: string | number): InFile;
  /** Where the key itself stands; the object where it is not there. */
  key(part: object, key: string): InFile;
  /** Whether all that a part should hold was read: else what it lacks has been named, or cannot be seen. */
  isWhole(part: object): boolean;
  /** Remembers where a part stands. */
  put(part: object, at: InFile): void;
  /** Remembers that a part is not whole. */
  putPartly(part: object): void;
  putKey(part: object, key: string, at: InFile): void;
  putValue(part: object, key: string | number, at: InFile): void;
  /** A copy of a part stands where the part stands. Returns the copy. */
  copy<T extends object>(copy: T, of: object): T;
}

/** Opens an empty memory of positions. A part that nobody put stands nowhere, which is our own mistake: it throws. */
export function openPlaces(): Places {
  const known = new WeakMap<object, Stands>();
  const stands = (part: object): Stands => {
    const found = known.get(part);
    if (!found) throw new Error('nobody knows where this part of a table stands');
    return found;
  };
  return {
    at: (part, key) => {
      const { at, values } = stands(part);
      return key === undefined ? at : (values.get(key) ?? at);
    },
    key: (part, key) => stands(part).keys.get(key) ?? stands(part).at,
    isWhole: (part) => !stands(part).partly,
    put: (part, at) => known.set(part, { at, keys: new Map(), values: new Map(), partly: false }),
    putPartly: (part) => {
      stands(part).partly = true;
    },
    putKey: (part, key, at) => stands(part).keys.set(key, at),
    putValue: (part, key, at) => stands(part).values.set(key, at),
    copy: (copy, of) => {
      known.set(copy, stands(of));
      return copy;
    },
  };
}
