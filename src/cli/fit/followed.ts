// One number of the card followed to its causes: people with a plan at the end of history's first week.
import { why } from '../../model/ask/why';
import { siteCapacity, stages } from '../../model/rules/capacity';
import { sound } from '../../model/rules/parts';
import type { Timeline } from '../../model/run/agenda';
import type { Part, System } from '../../model/state/system';
import { freshWorkings, WORKING_IDS, type Workings } from '../../model/state/workings';
import { PARAMETERS } from '../../model/table/parameters';
import type { RunSeen } from './anchors';
import { short } from './series';

/** The end of the week as the next day begins. */
const AFTER = '2013-10-08';
/** Options named, largest first. */
const MOST = 6;

const percent = (share: number) => `${short(share * 100)} %`;

/** A part by its stocks, functions. */
function stocksOf(part: Part): string {
  const done = part.sound + part.verified;
  return `${short(part.toDo)} to do, ${short(part.undiscovered)} hidden, ${short(done)} sound, of ${short(part.scope)}`;
}

function workingsOf(system: System): Workings {
  const workings = freshWorkings();
  for (const id of WORKING_IDS) workings[id] = system.inner[id] ?? workings[id];
  return workings;
}

/** From people with a plan back to the visits that they were. */
function peopleRows(system: System, workings: Workings, visits: number): string[][] {
  const { service } = system;
  const pass = stages(system, workings, PARAMETERS);
  return [
    [
      'people with a plan',
      short(service.selections),
      'chosen by those found eligible: `serveChoices` in `serving.ts`',
    ],
    [
      'who could pass the last step',
      percent(pass.choice),
      'what broken functions let pass: `stages` in `capacity.ts`',
    ],
    [
      'people who finished applying online',
      short(service.through - service.who.helped),
      'served by the machines, then past proof of identity and eligibility: `serveApplications`',
    ],
    [
      'who could pass those two',
      `${percent(pass.identity)}, ${percent(pass.application)}`,
      '`stages`; only `mayChoose` of those who pass may choose a plan',
    ],
    [
      'people with an account',
      short(service.accounts),
      '`serveAccounts`; a crowd without a waiting room costs service by itself: `taken`',
    ],
    ['people who tried', short(service.tried), '`tryNews`, `tryBase`: `arrivals` in `demand.ts`'],
    ['visits', short(visits), '`buzz`, `interest`, `base`, `weekend`: `arrivals`'],
  ];
}

/** What the machines could serve, and the functions behind it. */
function functionRows(system: System, workings: Workings): string[][] {
  const { parts } = system;
  const { capacity, narrowest } = siteCapacity(system, workings, PARAMETERS);
  return [
    [
      'users at once that the site serves',
      short(capacity),
      `the gate \`${narrowest}\`: machines × caching × (sound share)^6: \`siteCapacity\` in \`capacity.ts\``,
    ],
    [
      `functions of ${narrowest}`,
      stocksOf(parts[narrowest]),
      `sound share ${percent(sound(parts[narrowest]))}: \`stepPart\` in \`delivery.ts\``,
    ],
    [
      'functions of eligibility',
      stocksOf(parts.eligibility),
      `sound share ${percent(sound(parts.eligibility))}`,
    ],
  ];
}

/** Rows of the table: what, how much, by which rule. Throws where nobody looked at the run on that day. */
export function followed(timeline: Timeline, seen: RunSeen): string[][] {
  const system = seen.at.get(AFTER);
  if (!system) throw new Error(`nobody looked on ${AFTER}`);
  const workings = workingsOf(system);
  const days = seen.trace.days.filter(({ date }) => date < AFTER);
  const visits = days.reduce((sum, day) => sum + day.visits, 0);
  const moved = why(timeline, {}, 'selections', AFTER, PARAMETERS, 0)
    .contributions.slice(0, MOST)
    .map(({ option, by }) => `${option} (${by < 0 ? 'fewer' : 'more'})`);
  return [
    ...peopleRows(system, workings, visits),
    ...functionRows(system, workings),
    [
      'options that moved it most',
      moved.join(', '),
      '`why(selections, 2013-10-08)`: largest first; amounts with their bands in the debrief',
    ],
  ];
}
