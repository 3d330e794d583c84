// What the debrief computes on played runs: the loop of silence, one choice the other way, what may be shared.
import { describe, expect, test } from 'vitest';
import { compiledOnce } from '../../story/build/once';
import { rerun } from '../../src/model/ask/explain';
import { profile } from '../../src/model/ask/profile';
import { WAYS } from '../../src/model/table/ids';
import { choicesOf, openingDate } from '../../src/review/course';
import { historyProfile } from '../../src/review/profile';
import { sharedOf } from '../../src/review/shared';
import { silenceOf } from '../../src/review/silence';
import { forksOf, HOLDS_THERE, monthly, replayedIn, whatIf, whatIfBandSteps } from '../../src/review/what-if';
import { logged, sceneWith, systemWith, turnWith, weekWith } from './by-hand';
import { turnsTaking } from './made-run';

const theCase = compiledOnce();
const history = turnsTaking(theCase);
const early = turnsTaking(theCase, {
  D01: 'owner.pair',
  D04: 'integrator.lead',
  D05: 'rules.interfaces',
  D07: 'window.review',
  D09: 'review.freeze',
  D14: 'scope.more',
  D18: 'opening.queue',
});
const peopleOf = (turns: typeof history) => profile(turns.at(-1)!.system).peopleThrough;

test('a walk over the choices of a played run ends where the run ended', () => {
  for (const turns of [history, early])
    expect(profile(rerun(theCase, choicesOf(turns)).system)).toEqual(profile(turns.at(-1)!.system));
});

describe('the loop of silence', () => {
  test('turns on the way of history: strain up, candour down, faults hidden, strain up again', () => {
    const loop = silenceOf(history)!;
    expect(loop.turned).toBe(true);
    expect([loop.strain.went, loop.candour.went, loop.hidden.went]).toEqual(['up', 'down', 'up']);
    expect(loop.again.to.value).toBeGreaterThan(loop.strain.to.value);
    expect(loop.strain.from.date < loop.strain.to.date).toBe(true);
    expect(loop.strain.to.date < openingDate(history)).toBe(true);
  });

  test('leaves more candour and fewer hidden faults where both systems are cared for early', () => {
    const [worse, better] = [silenceOf(history)!, silenceOf(early)!];
    expect(better.candour.to.value).toBeGreaterThan(worse.candour.to.value);
    expect(better.hidden.to.value).toBeLessThan(worse.hidden.to.value);
  });
});

describe('where a run could have gone otherwise', () => {
  const choice = (id: string) => ({ id, text: '', short: '', hint: '' });
  const taking = (id: string) => ({ decision: 'D0', choice: id, undecided: false });

  test('each decision with what else was on offer, but not the one it stands at', () => {
    const turns = [
      turnWith({ asks: 'D1', date: '2013-01-01', choices: [choice('a'), choice('b'), choice('c')] }),
      turnWith({ asks: 'D2', date: '2013-02-01', choices: [choice('d')], decided: taking('b') }),
      turnWith({ asks: 'D3', date: '2013-03-01', choices: [choice('e'), choice('f')], decided: taking('d') }),
    ];
    expect(forksOf(turns)).toEqual([{ decision: 'D1', date: '2013-01-01', taken: 'b', others: ['a', 'c'] }]);
    expect(forksOf([])).toEqual([]);
  });

  test('on the way of history: every decision asked', () => {
    const asked = history.flatMap(({ asks }) => (asks ? [asks] : []));
    expect(forksOf(history).map(({ decision }) => decision)).toEqual(asked);
    expect(asked).toContain('D09');
  });
});

describe('one choice the other way', () => {
  const other = whatIf(theCase, history, 'D09', 'review.freeze');

  test('says which way people through went, what followed, and day by day from the opening', () => {
    expect(other.went).toBe('up');
    expect(other.choices).toEqual(choicesOf(history));
    expect(other.otherChoices['D09']).toBe('review.freeze');
    expect(other.opening).toEqual({ yours: 'failed', other: 'failed' });
    expect(other.followed.map(({ decision }) => decision)).toEqual(['D12']);
    expect(other.replaced).toEqual([]);
    const { curve } = other;
    expect([curve[0]!.date, curve.at(-1)!.date]).toEqual(['2013-10-01', '2014-04-19']);
    expect(curve).toHaveLength(201);
    expect(curve.at(-1)!.yours).toBeCloseTo(peopleOf(history), -1);
    expect(curve.at(-1)!.other).toBeGreaterThan(1.1 * peopleOf(history));
    for (const [index, { yours, other: there }] of curve.slice(1).entries()) {
      expect(there).toBeGreaterThanOrEqual(curve[index]!.other);
      expect(yours).toBeGreaterThanOrEqual(curve[index]!.yours);
    }
  });

  test('changed to what was taken, nothing is different', () => {
    const { went, replaced, followed, curve, opening } = whatIf(theCase, history, 'D09', 'review.note');
    expect([went, replaced, followed]).toEqual(['same', [], []]);
    expect(opening.yours).toBe(opening.other);
    for (const { yours, other: there } of curve) expect(there).toBe(yours);
  });

  test('goes down by more than a tenth where nobody new takes command', () => {
    expect(whatIf(theCase, history, 'D22', 'command.agency').went).toBe('down');
    expect(whatIf(theCase, history, 'D22', 'command.newcomer').went).toBe('same');
  });

  test('puts other decisions in the place of those that are gone with a failed opening', () => {
    const { opening, went, replaced, followed } = whatIf(theCase, early, 'D09', 'review.note');
    expect([opening.yours, opening.other, went]).toEqual(['held', 'failed', 'same']);
    expect(replaced.map(({ decision }) => decision)).toEqual(['B1', 'B2']);
    expect(followed.map(({ decision }) => decision)).toContain('D22');
  });

  test('where one opens later, nobody has come there yet', () => {
    const { curve } = whatIf(theCase, history, 'D18', 'opening.later');
    expect(curve[0]!.date).toBe('2013-10-01');
    expect(curve[10]!.yours).toBeGreaterThan(0);
    expect(curve[10]!.other).toBe(0);
  });

  test('has a band: of the difference, of whether it holds, and of each month', () => {
    const steps = whatIfBandSteps(theCase, other, 2);
    let step = steps.next();
    let draws = 0;
    for (; !step.done; step = steps.next()) draws++;
    expect(draws).toBe(2);
    const { central, mean } = step.value;
    const last = other.curve.at(-1)!;
    for (const { date, other: there } of monthly(other.curve)) expect(central[date]).toBe(there);
    expect(central['peopleThrough']).toBeCloseTo(last.other - last.yours, -1);
    expect([central[HOLDS_THERE], mean[HOLDS_THERE]]).toEqual([0, 0]);
  });

  test('has a band in which the other run holds where it does', () => {
    const steps = whatIfBandSteps(theCase, whatIf(theCase, early, 'D09', 'review.owner'), 1);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.central[HOLDS_THERE]).toBe(1);
  });
});

test('a table of the curve has the first of each month and the last day', () => {
  const curve = ['2013-10-01', '2013-10-02', '2013-11-01', '2013-11-10', '2014-01-11', '2014-04-19'].map(
    (date) => ({
      date,
      yours: 0,
      other: 0,
    }),
  );
  expect(monthly(curve).map(({ date }) => date)).toEqual(['2013-10-01', '2013-11-01', '2014-04-19']);
  expect(monthly([])).toEqual([]);
});

test('only the first replay on record counts', () => {
  expect(replayedIn([])).toBeNull();
  const events = logged([
    { kind: 'opened', document: 'memo' },
    { kind: 'replayed', decision: 'D09', choice: 'review.freeze', predicted: 'up' },
    { kind: 'replayed', decision: 'D18', choice: 'opening.later', predicted: 'down' },
  ]);
  expect(replayedIn(events)).toMatchObject({ decision: 'D09', predicted: 'up' });
});

describe('what is shared', () => {
  test('of a run is what the desk read on the eve, what was true, and the ways open then and in October', () => {
    const open = (...ids: string[]) => {
      const system = systemWith();
      return {
        ...system,
        ways: Object.fromEntries(
          WAYS.map((id) => [id, { open: ids.includes(id), by: null }]),
        ) as typeof system.ways,
      };
    };
    const scene = (date: string, moment: string, ...ids: string[]) =>
      sceneWith({ moment, date, system: open(...ids) });
    const turns = [
      turnWith({
        weeks: [
          weekWith('2013-09-17', { reportedReadiness: 70, trueReadiness: 3 }),
          weekWith('2013-09-24', { reportedReadiness: 91, trueReadiness: 4 }),
          weekWith('2013-10-01', { reportedReadiness: 99, trueReadiness: 9 }),
        ],
        scenes: [
          scene('2013-09-27', '', 'stop', 'look'),
          scene('2013-10-01', 'launch', 'waiting'),
          scene('2013-10-31', '', 'eyes', 'joins'),
          scene('2013-11-01', '', 'room'),
        ],
      }),
    ];
    const shared = sharedOf(theCase, turns);
    expect(shared).toMatchObject({
      reported: 91,
      truth: 4,
      eve: ['look', 'stop'],
      october: ['joins', 'eyes'],
    });
    expect(shared.history).toEqual(historyProfile(theCase));
    expect(shared.yours).toEqual(profile(turns[0]!.system));
  });

  test('before anything has happened is nothing', () => {
    expect(sharedOf(theCase, [turnWith()])).toMatchObject({ reported: 0, truth: 0, eve: [], october: [] });
  });

  test('holds numbers and ways out, and no text besides', () => {
    const { eve, october, yours, history: done, ...eveOf } = sharedOf(theCase, history);
    for (const value of [eveOf, yours, done].flatMap((numbers) => Object.values(numbers)))
      expect(typeof value).toBe('number');
    for (const way of [...eve, ...october]) expect(WAYS).toContain(way);
    expect(eveOf.reported).toBeGreaterThan(90);
    expect(eveOf.truth).toBeLessThan(5);
    expect(october.length).toBeGreaterThan(eve.length);
  });
});
