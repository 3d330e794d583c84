// One number of the card followed to its causes: people with a plan at the end of history's first week.
import { siteCapacity, stages } from '../../model/rules/capacity';
import { sound } from '../../model/rules/parts';
import type { Timeline } from '../../model/run/agenda';
import { PARAMETERS } from '../../model/table/parameters';
import type { Part } from '../../model/state/system';
import { freshWorkings, WORKING_IDS } from '../../model/state/workings';
import { why } from '../../model/ask/why';
import type { RunSeen } from './anchors';
import { short } from './series';

/** The end of the week as the next day begins. */
const AFTER = '2013-10-08';
/** Options named, largest first. */
const MOST = 6;

/** Rows of the table: what, how much, by which rule. Throws where nobody looked at the run on that day. */
export function followed(timeline: Timeline, seen: RunSeen): string[][] {
  const system = seen.at.get(AFTER);
  if (!system) throw new Error(`nobody looked on ${AFTER}`);
  const w = freshWorkings();
  for (const id of WORKING_IDS) w[id] = system.inner[id] ?? w[id];
  const { service, parts } = system;
  const days = seen.trace.days.filter(({ date }) => date < AFTER);
  const visits = days.reduce((sum, day) => sum + day.visits, 0);
  const { capacity, narrowest } = siteCapacity(system, w, PARAMETERS);
  const pass = stages(system, w, PARAMETERS);
  const online = service.through - service.who.helped;
  const percent = (share: number) => `${short(share * 100)} %`;
  const state = (part: Part) =>
    `${short(part.toDo)} to do, ${short(part.undiscovered)} hidden, ${short(part.sound + part.verified)} sound, of ${short(part.scope)}`;
  const moved = why(timeline, {}, 'selections', AFTER, PARAMETERS, 0)
    .contributions.slice(0, MOST)
    .map(({ option, by }) => `${option} (${by < 0 ? 'fewer' : 'more'})`);
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
      short(online),
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
    [
      'users at once that the site serves',
      short(capacity),
      `the gate \`${narrowest}\`: machines × caching × (sound share)^6: \`siteCapacity\` in \`capacity.ts\``,
    ],
    [
      `functions of ${narrowest}`,
      state(parts[narrowest]),
      `sound share ${percent(sound(parts[narrowest]))}: \`stepPart\` in \`delivery.ts\``,
    ],
    [
      'functions of eligibility',
      state(parts.eligibility),
      `sound share ${percent(sound(parts.eligibility))}`,
    ],
    [
      'options that moved it most',
      moved.join(', '),
      '`why(selections, 2013-10-08)`: largest first; amounts with their bands in the debrief',
    ],
  ];
}
