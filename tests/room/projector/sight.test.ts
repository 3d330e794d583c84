// What the picture may show: things as they stand in the scene that is read, never what comes after it.
import { beforeAll, expect, test } from 'vitest';
import { cardSight } from '../../../src/room/projector/sight';
import type { SittingView } from '../../../src/room/sitting/sitting';
import { goOn, seat } from '../seated';

/** A class card by card and step by step. */
const views: SittingView[] = [];
beforeAll(async () => {
  const seated = seat();
  await goOn(seated, ({ view }) => {
    views.push(view());
    return view().ended;
  });
});

test('on each card of the story the picture stands as in that scene', () => {
  let cardsSeen = 0;
  for (const view of views) {
    const { step, cards, card, turn } = view;
    const scene = step.kind === 'read' ? cards[card]!.scene : null;
    if (!scene || scene.part !== 'story') continue;
    const sight = cardSight(view);
    expect([sight.number, sight.date]).toEqual([turn.number, scene.date]);
    expect(sight.system).toBe(scene.system);
    for (const { date } of sight.days) expect(date <= scene.date).toBe(true);
    cardsSeen++;
  }
  expect(cardsSeen).toBeGreaterThan(30);
});

test('before the first card of the story it stands as the choice was made, whatever is already told of it', () => {
  const seen = new Set<string>();
  for (const view of views) {
    const { step, cards, card, turn, turns } = view;
    const told = cards.slice(0, card + 1).some(({ kind }) => kind === 'story' || kind === 'watch');
    if (step.kind !== 'read' || told) continue;
    const before = turns[turn.number - 1];
    const { date, system } = before ?? turn.scenes[0]!;
    const sight = cardSight(view);
    expect(sight.date).toBe(date);
    expect(sight.system).toBe(system);
    seen.add(cards[card]!.kind);
  }
  expect([...seen]).toEqual(expect.arrayContaining(['routine', 'after', 'record', 'pause']));
});

test('while something is asked, and on cards of what can be said, it stands as it is now', () => {
  const seen = new Set<string>();
  for (const view of views) {
    const { step, cards, card, turn } = view;
    const last = turn.scenes.at(-1)!;
    if (step.kind === 'read' && cards[card]!.kind !== 'question') continue;
    const sight = cardSight(view);
    expect(sight.date).toBe(step.kind === 'read' ? last.date : turn.date);
    expect(sight.system).toBe(step.kind === 'read' ? last.system : turn.system);
    seen.add(step.kind);
  }
  expect([...seen]).toEqual(expect.arrayContaining(['read', 'vote', 'commit', 'otherWays']));
});

test('hours are seen only while the launch or the verdict is told: of the launch its day, of the verdict the days before', () => {
  const seen: string[] = [];
  for (const view of views) {
    const { step, cards, card, turn } = view;
    const { hours } = cardSight(view);
    const told =
      step.kind === 'read'
        ? cards.slice(0, card + 1).findLast(({ scene }) => scene?.part === 'story')
        : undefined;
    const moment = told?.scene?.moment ?? '';
    if (hours.length === 0) {
      if (turn.hours.length > 0) expect(['launch', 'verdict']).not.toContain(moment);
      continue;
    }
    const [first, last] = [hours[0]!.date, hours.at(-1)!.date];
    expect(first).toBe(turn.hours[0]!.date);
    if (moment === 'launch') expect(last <= told!.scene!.date).toBe(true);
    else expect([moment, last < told!.scene!.date]).toEqual(['verdict', true]);
    if (seen.at(-1) !== moment) seen.push(moment);
  }
  expect(seen).toEqual(['launch', 'verdict']);
});
