// What a run of the model comes to, as text: built into a bundle for the browser, and called in Node.
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Timeline } from '../../src/model/run/agenda';
import { drawn } from '../../src/model/table/draws';
import { PARAMETERS, type Parameters } from '../../src/model/table/parameters';
import { onPath, PATHS } from '../../src/model/table/paths';
import { walk, type Chooser, type Walked } from '../../src/model/run/walk';
import { digestOf } from '../../src/play/digest';

/** One run: the digest that a play's record carries, and a hash over every number of the run, unrounded. */
interface RunMark {
  run: string;
  digest: string;
  exact: string;
}

const RANDOM = 50;

function marked(run: string, { system, trace }: Walked): RunMark {
  return {
    run,
    digest: digestOf(system),
    exact: bytesToHex(sha256(utf8ToBytes(JSON.stringify({ system, trace })))),
  };
}

/** Choices that look random and are the same everywhere. */
function chooser(seed: number): Chooser {
  let state = seed + 1;
  return (_decision, on) => {
    state = (state * 48_271) % 2_147_483_647;
    return on[state % on.length]!.id;
  };
}

/** Named paths at the central parameters and under one draw, and seeded random choices each under a draw of its own. */
export function marksOf(timeline: Timeline): RunMark[] {
  const path = (id: (typeof PATHS)[number], set: Parameters) =>
    walk(timeline, (_decision, on) => onPath(id, on), set);
  return [
    ...PATHS.map((id) => marked(id, path(id, PARAMETERS))),
    ...PATHS.map((id) => marked(`${id}, drawn`, path(id, drawn(7, PARAMETERS)))),
    ...Array.from({ length: RANDOM }, (_, seed) =>
      marked(`random ${seed}`, walk(timeline, chooser(seed), drawn(seed, PARAMETERS))),
    ),
  ];
}
