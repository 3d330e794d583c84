// Writing a run file: what keeps a run needs no schema.
import type { Run } from './run';

/** A run as text, one event a line. */
export function writeRun(run: Run): string {
  const { events: list, ...header } = run;
  const head = JSON.stringify(header, null, 1).slice(0, -2);
  return `${head},\n "events": [\n${list.map((each) => `  ${JSON.stringify(each)}`).join(',\n')}\n ]\n}\n`;
}
