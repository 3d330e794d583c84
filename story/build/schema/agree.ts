// A check by the compiler: a type that the game reads and the schema that a table is read by hold the same.

/** A type with all it may leave out. */
type Whole<T> = T extends readonly (infer Item)[]
  ? Whole<Item>[]
  : T extends object
    ? { [Key in keyof T]-?: Whole<NonNullable<T[Key]>> }
    : T;

/** Whether two types hold the same keys and the same values, whatever may be left out. */
type Same<One, Other> = [Whole<One>] extends [Whole<Other>]
  ? [Whole<Other>] extends [Whole<One>]
    ? true
    : false
  : false;

/** Does nothing when it runs; does not compile where the type and the schema's output differ. */
export function agrees<InGame, InTable>(_same: Same<InGame, InTable>): void {}
