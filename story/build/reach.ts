// What a preset can come to at all: which options can be taken where, and whether a line's conditions can hold together.
import { LAUNCHES, type LaunchId, type WayId } from '../../src/model/table/ids';
import type { Decision, Moment } from '../../src/play/case';
import { askedOf, type InkExpression } from './ink/expression';
import type { Guard, Guards } from './ink/script';

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

/** What a preset can come to, asked line by line. */
class PresetReach {
  private readonly possible: ReadonlySet<string>;
  private readonly dateOf: ReadonlyMap<string, string>;
  private readonly decisionOf: ReadonlyMap<string, Decision>;
  private readonly worlds: readonly World[];

  constructor(
    private readonly decisions: readonly Decision[],
    moments: readonly Moment[],
    private readonly asks: readonly string[],
  ) {
    const options = decisions.flatMap((decision) => decision.options.map((option) => ({ decision, option })));
    this.possible = possibleOptions(decisions, asks);
    this.dateOf = new Map([...decisions, ...moments].map(({ id, date }) => [id, date]));
    this.decisionOf = new Map(options.map(({ decision, option }) => [option.id, decision]));
    this.worlds = WORLDS.filter(({ launch }) =>
      options.some(({ option }) => option.launch === launch && this.possible.has(option.id)),
    );
  }

  canBeRead(step: string, ways: readonly Guards[]): boolean {
    return ways.some((guards) => this.worlds.some((world) => this.together(guards, world, step)));
  }

  /** Told though it is asked: only where all but one of its options can be taken away. */
  private canBeTold(id: string): boolean {
    const options = this.decisions.find((decision) => decision.id === id)?.options ?? [];
    const sure = options.filter(
      ({ onlyAfter, notAfter }) => !onlyAfter && !notAfter?.some((each) => this.possible.has(each)),
    );
    return sure.length <= 1;
  }

  private chosen(id: string, { launch, opening }: World): Truth {
    const decision = this.decisionOf.get(id);
    if (!decision || !this.possible.has(id) || (decision.when !== 'always' && decision.when !== opening))
      return false;
    const rest = decision.options.filter(
      (option) => this.possible.has(option.id) && (!option.launch || option.launch === launch),
    );
    if (!rest.some((option) => option.id === id)) return false;
    return rest.length === 1 ? true : null;
  }

  /** A way out as it stands when a step begins; only `look` and `room` are open at first. */
  private wayOpen(way: WayId, step: string, { opening }: World): Truth {
    const before = this.decisions.filter(
      ({ date, when }) => date < (this.dateOf.get(step) ?? '') && (when === 'always' || when === opening),
    );
    return before.reduce<Truth>(
      (open, { options }) => {
        const moves = options
          .filter(({ id }) => this.possible.has(id))
          .map(({ opens, shuts }): Truth =>
            opens.includes(way) ? true : shuts.includes(way) ? false : open,
          );
        return moves.every((each) => each === moves[0]) ? (moves[0] ?? open) : null;
      },
      way === 'look' || way === 'room',
    );
  }

  private worth(condition: InkExpression, world: World, step: string): Truth {
    switch (condition.kind) {
      case 'or':
      case 'and': {
        const [one, other] = condition.sides.map((side) => this.worth(side, world, step)) as [Truth, Truth];
        return condition.kind === 'or' ? or(one, other) : and(one, other);
      }
      case 'not':
        return not(this.worth(condition.of, world, step));
      case 'compare':
        return this.compared(condition, world);
      case 'call':
        return this.called(condition, world, step);
      default:
        return null;
    }
  }

  private compared({ sign, sides }: InkExpression & { kind: 'compare' }, world: World): Truth {
    const [one, other] = sides;
    if (sign !== '==' || one.kind !== 'call' || other.kind !== 'text') return null;
    if (one.name === 'launch') return world.launch === other.text;
    return one.name === 'opening' ? world.opening === other.text : null;
  }

  private called(condition: InkExpression & { kind: 'call' }, world: World, step: string): Truth {
    const asked = askedOf(condition, 'asked');
    if (asked !== null) return this.asks.includes(asked) && (this.canBeTold(asked) ? null : true);
    const chose = askedOf(condition, 'chose');
    if (chose !== null) return this.chosen(chose, world);
    const way = askedOf(condition, 'way');
    if (way !== null) return this.wayOpen(way as WayId, step, world);
    if (condition.name === 'opened_late') return world.launch === 'later' || world.launch === 'browse';
    return null;
  }

  /** Options that must have been taken before this one could be: what settles it, where it is neither asked nor a default. */
  private needs(id: string): string[] {
    const decision = this.decisionOf.get(id);
    if (!decision || this.asks.includes(decision.id) || decision.default.some(({ take }) => take === id))
      return [];
    return this.decisions
      .flatMap(({ options }) => options)
      .filter((option) => this.possible.has(option.id) && option.settles.includes(id))
      .map((option) => option.id);
  }

  private together(guards: Guards, world: World, step: string): boolean {
    const named = (isNot: boolean) =>
      guards
        .filter((guard) => guard.not === isNot)
        .flatMap(({ condition }) => askedOf(condition, 'chose') ?? []);
    const [taken, refused] = [named(false), named(true)];
    const isTwice = taken.some((id) =>
      taken.some((other) => other !== id && this.decisionOf.get(id) === this.decisionOf.get(other)),
    );
    const isUnsettled = taken.some((id) => {
      const needs = this.needs(id);
      return needs.length > 0 && needs.every((each) => refused.includes(each));
    });
    return !isTwice && !isUnsettled && guards.every((guard) => this.holds(guard, world, step) !== false);
  }

  private holds({ condition, not: isNot }: Guard, world: World, step: string): Truth {
    const truth = this.worth(condition, world, step);
    return isNot ? not(truth) : truth;
  }
}

/** Whether a line of this step with these guards can ever be read by this preset. Readings and patience count as open. */
export function openReach(
  decisions: readonly Decision[],
  moments: readonly Moment[],
  asks: readonly string[],
): (step: string, ways: readonly Guards[]) => boolean {
  const reach = new PresetReach(decisions, moments, asks);
  return (step, ways) => reach.canBeRead(step, ways);
}
