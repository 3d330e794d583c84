// The story and the decision table tell the same run: Ink calls the model exactly as the table alone does.
import { beforeAll, describe, expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';
import { chance } from '../../src/explore/chance';
import { headerOf, playOut } from '../../src/cli/writers/exploring';
import { nextStep, offered, unasked } from '../../src/model/run/agenda';
import { beginning } from '../../src/model/run/advance';
import { walk } from '../../src/model/run/walk';
import type { Case } from '../../src/play/case';
import { digestOf } from '../../src/play/digest';

let theCase: Case;
beforeAll(() => {
  theCase = compiledOnce();
});

describe('story and table', () => {
  test('sixty runs end in the same system, with the same days and weeks', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const random = chance(seed);
      const playthrough = playOut(
        theCase,
        headerOf(theCase, 'alone', seed),
        ({ choices }) => choices[Math.floor(random() * choices.length)]!.id,
      );
      const turns = playthrough.turns();
      const taken = new Map(turns.slice(1).map(({ decided }) => [decided!.decision, decided!.choice]));
      const walked = walk(theCase, ({ id }) => taken.get(id) ?? null);
      expect(digestOf(walked.system), `seed ${seed}: ${[...taken.values()].join(' ')}`).toBe(
        digestOf(turns.at(-1)!.system),
      );
      expect(turns.flatMap(({ days }) => days)).toEqual(walked.trace.days);
      expect(turns.flatMap(({ weeks }) => weeks)).toEqual(walked.trace.weeks);
      expect(turns.flatMap(({ hours }) => hours)).toEqual(walked.trace.hours);
    }
  }, 120_000);

  test('dates never fall along a run, whatever the launch', () => {
    for (const launch of ['opening.all', 'opening.staged', 'opening.later']) {
      const dates: string[] = [];
      walk(theCase, (decision, _on, system) => {
        dates.push(system.date);
        return decision.id === 'D18' ? launch : null;
      });
      expect(dates).toEqual([...dates].sort());
      expect(dates.length).toBeGreaterThan(25);
    }
  });
});

describe('the agenda', () => {
  const decision = (id: string) => theCase.decisions.find((each) => each.id === id)!;

  test('without a signature only later is left; browsing only where a tool was kept', () => {
    const on = (...applied: string[]) =>
      offered(decision('D18').options, applied)
        .map(({ letter }) => letter)
        .join('');
    expect([
      on(),
      on('authority.refuse'),
      on('browsing.keep'),
      on('browsing.table', 'authority.refuse'),
    ]).toEqual(['abcd', 'd', 'abcde', 'de']);
  });

  test('settled decisions follow their lead; others take the default of the route', () => {
    const follows = (id: string, ...applied: string[]) => unasked(theCase.decisions, decision(id), applied);
    expect(follows('D02', 'owner.outsider')).toBe('office.division');
    expect(follows('D06', 'rules.publish')).toBe('states.keep');
    expect(follows('D12', 'review.stages')).toBe('congress.phased');
    expect(follows('D16', 'scope.more')).toBe('browsing.keep');
    expect(follows('D24', 'command.agency')).toBe('first.everything');
    expect(follows('D10')).toBe('paper.large');
    expect([follows('D18'), follows('D18', 'scope.date'), follows('D18', 'pilot.regions')]).toEqual([
      'opening.all',
      'opening.later',
      'opening.staged',
    ]);
    expect(['B1', 'B2', 'B3', 'B4', 'B5'].map((id) => follows(id))).toEqual([
      'publish.totals',
      'calm.all',
      'files.sample',
      'renewal.same',
      'budget.thanks',
    ]);
  });

  test('on later and browse what waits for the opening comes 31 days later, and nothing else moves', () => {
    const system = { ...beginning(), launch: 'later' as const, opening: 'failed' as const };
    const done = new Set<string>();
    const order: string[] = [];
    for (let step = nextStep(theCase, system, done); step; step = nextStep(theCase, system, done)) {
      done.add(step.id);
      order.push(`${step.date} ${step.id}`);
    }
    expect(order).toEqual(
      [...order].sort((one, other) => one.slice(0, 10).localeCompare(other.slice(0, 10))),
    );
    for (const each of [
      '2013-11-01 launch',
      '2013-11-08 D19',
      '2013-11-17 D21',
      '2013-11-24 D22',
      '2013-11-25 D23',
      '2013-11-14 D25',
      '2013-11-27 D26',
    ])
      expect(order).toContain(each);
    expect(order.some((each) => each.endsWith(' B1') || each.endsWith('outage'))).toBe(false);
  });
});
