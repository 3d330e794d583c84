// Recorded runs: what a reader reads and what the model says, turn by turn, kept as text beside this test.
// A change of balance or wording shows as a diff that a person reads and accepts (npx vitest run tests/runs -u).
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';
import { headerOf } from '../../src/cli/writers/exploring';
import { profile } from '../../src/model/ask/profile';
import { reading } from '../../src/model/rules/readings';
import { READINGS } from '../../src/model/table/ids';
import type { Case } from '../../src/play/case';
import { openPlaythrough } from '../../src/play/playthrough';
import { replay } from '../../src/play/replay';
import type { Turn } from '../../src/play/turn';

/** Each road: options taken where they are on offer; elsewhere nobody could decide. */
const ROADS: Readonly<Record<string, readonly string[]>> = {
  history: [
    'owner.policy',
    'buy.pool',
    'integrator.agency',
    'rules.hold',
    'window.overlap',
    'review.note',
    'scope.thirty',
    'opening.all',
    'command.hub',
    'rhythm.standups',
    'stays.team',
  ],
  'early-and-queued': [
    'owner.pair',
    'buy.strategy',
    'integrator.lead',
    'rules.publish',
    'window.review',
    'review.freeze',
    'scope.more',
    'opening.queue',
    'publish.weekly',
    'calm.pace',
    'stays.team',
  ],
  staged: [
    'owner.outsider',
    'buy.prototypes',
    'integrator.separate',
    'rules.interfaces',
    'window.freeze',
    'review.stages',
    'scope.more',
    'opening.staged',
    'publish.totals',
    'calm.all',
    'command.nodate',
    'rhythm.status',
    'stays.contractors',
  ],
  later: [
    'owner.policy',
    'buy.wide',
    'integrator.agency',
    'rules.interfaces',
    'window.review',
    'review.owner',
    'scope.date',
    'opening.later',
    'publish.stories',
    'calm.return',
    'command.newcomer',
    'rhythm.approvals',
    'stays.rebuild',
  ],
  'browse-first': [
    'owner.pair',
    'buy.strategy',
    'integrator.lead',
    'rules.publish',
    'window.freeze',
    'review.freeze',
    'scope.more',
    'opening.browse',
    'publish.weekly',
    'calm.all',
    'command.agency',
    'rhythm.standups',
    'stays.contractors',
  ],
  'nobody-decides': [],
};

let theCase: Case;
beforeAll(() => {
  theCase = compiledOnce();
});

const rounded = (value: number | null) => (value === null ? '-' : String(Math.round(value * 10) / 10));

function described(turn: Turn): string {
  const readings = READINGS.map((id) => `${id} ${rounded(reading(turn.system, id))}`).join(', ');
  const open = Object.entries(turn.system.ways)
    .filter(([, way]) => way.open)
    .map(([id]) => id)
    .join(' ');
  const brought = turn.decided?.undecided ? ' (could not decide)' : '';
  const lines = turn.scenes.flatMap(({ id, date, part, passages }) =>
    passages.map(({ text, basis, facts }) => `${[id, date, part, basis, ...facts].join(' ')}: ${text}`),
  );
  return [
    `== ${turn.number} ${turn.date} ${turn.decided ? turn.decided.choice + brought : 'beginning'}`,
    ...lines,
    ...turn.choices.map(({ id, text, hint }) => `[${id}] ${text} ${hint}`),
    ...turn.shut.map(({ id, reason }) => `(${id}) ${reason}`),
    `ways open: ${open || 'none'}`,
    `readings: ${readings}`,
    turn.ending && `ending: ${turn.ending}`,
  ]
    .filter(Boolean)
    .join('\n');
}

test.each(Object.entries(ROADS))('%s reads and counts as recorded', async (name, wanted) => {
  const playthrough = openPlaythrough(theCase, headerOf(theCase, 'alone', 1));
  for (let at = 0; playthrough.turn().choices.length > 0; at += 1000) {
    const choice = playthrough.turn().choices.find(({ id }) => wanted.includes(id));
    if (choice) playthrough.choose(choice.id, { ms: 1 }, at);
    else playthrough.giveUp({ ms: 1 }, at);
  }
  const { turns, status } = replay(theCase, playthrough.run());
  expect(status).toBe('ok');
  const end = Object.entries(profile(turns.at(-1)!.system))
    .map(([measure, value]) => `${measure} ${rounded(value)}`)
    .join(', ');
  await expect([...turns.map(described), `profile: ${end}`, ''].join('\n')).toMatchFileSnapshot(
    join(import.meta.dirname, `${name}.txt`),
  );
});
