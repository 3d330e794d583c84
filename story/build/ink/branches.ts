// Which conditions each line of Ink stands under: its own, and those on every way into its stitch.
import type { Guards, InkLine, InkSpot, ScriptFile } from './script';

/** A way into a stitch: from where, and under which conditions. */
interface WayIn {
  from: InkSpot;
  guards: Guards;
}

const nameOf = ({ knot, stitch }: InkSpot) => `${knot}.${stitch}`;

/** For each line the guards on every way into it; one list per way. */
export function readBranches(files: readonly ScriptFile[]): ReadonlyMap<InkLine, Guards[]> {
  return new Map(files.flatMap((file) => [...branchesOf(file)]));
}

function branchesOf({ lines, diverts, knots }: ScriptFile): Map<InkLine, Guards[]> {
  const stitches = new Set(knots.flatMap((knot) => knot.stitches.map(({ name }) => `${knot.name}.${name}`)));
  const entries = new Map<string, WayIn[]>();
  for (const { to, knot, stitch, guards } of diverts) {
    const target = [`${knot}.${to}`, to].find((each) => stitches.has(each));
    if (target) entries.set(target, [...(entries.get(target) ?? []), { from: { knot, stitch }, guards }]);
  }
  // A stitch that leads back to itself is entered from outside first.
  const waysInto = (spot: InkSpot, seen: readonly string[]): Guards[] => {
    const name = nameOf(spot);
    const found = spot.stitch === '' ? undefined : entries.get(name);
    if (!found) return [[]];
    return found
      .filter(({ from }) => !seen.includes(nameOf(from)))
      .flatMap(({ from, guards }) => waysInto(from, [...seen, name]).map((way) => [...way, ...guards]));
  };
  return new Map(
    lines.map((line) => [line, waysInto(line, [nameOf(line)]).map((way) => [...way, ...line.guards])]),
  );
}
