// What a preset can come to at all: which options can be taken where, and whether a line's conditions can hold together.
import { LAUNCHES, type LaunchId, type WayId } from '../../src/model/table/ids';
import type { Decision, Moment } from '../../src/play/case';
import type { Guards } from './branches';

/** Yes, no, or it depends on the run. */
type Truth = boolean | null;

/** One way a run can go: its launch and how its opening ended. */
interface World {
  launch: LaunchId;
  opening: 'held' | 'failed';
}

const WORLDS: readonly World[] = LAUNCHES.flatMap((launch) =>
  (['held', 'failed'] as const).map((opening) => ({ launch, opening })),
);

const not = (truth: Truth): Truth => (truth === null ? null : !truth);
const and = (one: Truth, other: Truth): Truth =>
  one === false || other === false ? false : one === null || other === null ? null : true;
const or = (one: Truth, other: Truth): Truth => not(and(not(one), not(other)));

/** Options that can be taken in a preset: those of what it asks; else what settles or defaults can lead to. */
export function possibleOptions(
  decisions: readonly Decision[],
  asks: readonly string[],
): ReadonlySet<string> {
  const possible = new Set<string>();
  for (let before = -1; before < possible.size;) {
    before = possible.size;
    for (const { id, options, default: byDefault } of decisions) {
      const settled = decisions
        .flatMap((other) => other.options)
        .filter((option) => possible.has(option.id))
        .flatMap(({ settles }) => settles);
      for (const option of options) {
        const offered = !option.onlyAfter || option.onlyAfter.some((each) => possible.has(each));
        const follows =
          settled.includes(option.id) ||
          byDefault.some(
            ({ take, after }) => take === option.id && (!after || after.some((each) => possible.has(each))),
          );
        if (offered && (asks.includes(id) || follows)) possible.add(option.id);
      }
    }
  }
  return possible;
}

/** Whether a line of this step with these guards can ever be read by this preset. Readings and patience count as open. */
export function openReach(
  decisions: readonly Decision[],
  moments: readonly Moment[],
  asks: readonly string[],
): (step: string, ways: readonly Guards[]) => boolean {
  const possible = possibleOptions(decisions, asks);
  const dateOf = new Map([...decisions, ...moments].map(({ id, date }) => [id, date]));
  const decisionOf = new Map(
    decisions.flatMap((decision) => decision.options.map(({ id }) => [id, decision] as const)),
  );
  /** In a run that asks it, a decision is told only where all but one of its options can be taken away. */
  const canBeTold = (decision: Decision) =>
    decision.options.filter(
      ({ onlyAfter, notAfter }) => !onlyAfter && !notAfter?.some((id) => possible.has(id)),
    ).length <= 1;

  const chosen = (id: string, { launch, opening }: World): Truth => {
    const decision = decisionOf.get(id);
    if (!decision || !possible.has(id) || (decision.when !== 'always' && decision.when !== opening))
      return false;
    const rest = decision.options.filter(
      (option) => possible.has(option.id) && (!option.launch || option.launch === launch),
    );
    return !rest.some((option) => option.id === id) ? false : rest.length === 1 ? true : null;
  };

  /** A way out as it stands when a step begins; only `look` and `room` are open at first. */
  const wayOpen = (way: WayId, step: string, { opening }: World): Truth =>
    decisions
      .filter(
        (decision) =>
          decision.date < (dateOf.get(step) ?? '') &&
          (decision.when === 'always' || decision.when === opening),
      )
      .reduce<Truth>(
        (before, { options }) => {
          const moves = options
            .filter(({ id }) => possible.has(id))
            .map(({ opens, shuts }): Truth =>
              opens.includes(way) ? true : shuts.includes(way) ? false : before,
            );
          return moves.every((each) => each === moves[0]) ? (moves[0] ?? before) : null;
        },
        way === 'look' || way === 'room',
      );

  const worth = (condition: string, world: World, step: string): Truth => {
    const text = condition.trim();
    const split = (mark: RegExp) => splitOutside(text, mark);
    const either = split(/^(\|\||or\b)/);
    if (either) return or(worth(either[0], world, step), worth(either[1], world, step));
    const both = split(/^(&&|and\b)/);
    if (both) return and(worth(both[0], world, step), worth(both[1], world, step));
    const negated = /^(?:not\b|!)\s*(.*)$/.exec(text);
    if (negated) return not(worth(negated[1]!, world, step));
    if (/^\(.*\)$/.test(text)) return worth(text.slice(1, -1), world, step);
    const asked = /^asked\("(\w+)"\)$/.exec(text);
    if (asked)
      return (
        asks.includes(asked[1]!) && (canBeTold(decisions.find(({ id }) => id === asked[1])!) ? null : true)
      );
    const chose = /^chose\("([\w.]+)"\)$/.exec(text);
    if (chose) return chosen(chose[1]!, world);
    const is = /^(launch|opening)\(\) == "(\w+)"$/.exec(text);
    if (is) return world[is[1] as keyof World] === is[2];
    const way = /^way\("(\w+)"\)$/.exec(text);
    if (way) return wayOpen(way[1] as WayId, step, world);
    if (text === 'opened_late()') return world.launch === 'later' || world.launch === 'browse';
    return null;
  };

  const optionIn = (condition: string) => /^chose\("([\w.]+)"\)$/.exec(condition.trim())?.[1];
  /** Options that must have been taken before this one could be: what settles it, where it is neither asked nor a default. */
  const needs = (id: string): string[] => {
    const decision = decisionOf.get(id);
    if (!decision || asks.includes(decision.id) || decision.default.some(({ take }) => take === id))
      return [];
    return decisions
      .flatMap(({ options }) => options)
      .filter((option) => possible.has(option.id) && option.settles.includes(id))
      .map((option) => option.id);
  };

  const together = (guards: Guards, world: World, step: string): boolean => {
    const taken = guards.filter((guard) => !guard.not).flatMap(({ condition }) => optionIn(condition) ?? []);
    const refused = guards.filter((guard) => guard.not).flatMap(({ condition }) => optionIn(condition) ?? []);
    const twice = taken.some((id) =>
      taken.some((other) => other !== id && decisionOf.get(id) === decisionOf.get(other)),
    );
    const unsettled = taken.some(
      (id) => needs(id).length > 0 && needs(id).every((each) => refused.includes(each)),
    );
    if (twice || unsettled) return false;
    return guards.every(
      ({ condition, not: isNot }) =>
        (isNot ? not(worth(condition, world, step)) : worth(condition, world, step)) !== false,
    );
  };

  const worlds = WORLDS.filter(({ launch }) =>
    decisions.some(({ options }) =>
      options.some((option) => option.launch === launch && possible.has(option.id)),
    ),
  );
  return (step, ways) => ways.some((guards) => worlds.some((world) => together(guards, world, step)));
}

/** Splits at the first mark outside parentheses and quotes; null where there is none. */
function splitOutside(text: string, mark: RegExp): [string, string] | null {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === '(') depth++;
    else if (!quoted && letter === ')') depth--;
    if (depth > 0 || quoted || (at > 0 && /\w/.test(text[at - 1]!) && /\w/.test(letter))) continue;
    const found = mark.exec(text.slice(at));
    if (found && at > 0) return [text.slice(0, at), text.slice(at + found[0].length)];
  }
  return null;
}
