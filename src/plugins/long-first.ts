// Orders the test files: the long ones first, so that no core waits for the last of them.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take a minute or more, the longest first. */
const LONG = [
  'model/behaviour.test.ts',
  'play/replay.test.ts',
  'model/behaviour-of-paths.test.ts',
  'story/reading.test.ts',
];

/** Vitest's order of files with the long ones drawn to the front. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      (LONG.findIndex((name) => moduleId.endsWith(name)) + LONG.length + 1) % (LONG.length + 1);
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}
