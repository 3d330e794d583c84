// One sitting of a room: which stage it is at, what is being keyed, and what goes on record. Knows no screen.
import { DESKS, type Case, type Decision } from '../../play/case';
import type { Playthrough } from '../../play/playthrough';
import { sinceGoingBack, type Confidence, type Direction, type Run } from '../../play/run';
import type { Turn } from '../../play/turn';
import { plurality, total } from '../../review/split';
import { deal, type ReadingCard } from '../cards/deal';
import { resumeAt, stagesOf, type Stage } from './routine';

/** What is keyed and not yet on record. Counts by option id. */
interface Draft {
  hands: Record<string, number>;
  /** Role cards read out: indexes of the desks, in the order in which they spoke. */
  read: readonly number[];
  /** Option id by group letter. */
  positions: Record<string, string>;
  choice: string;
  reason: string;
  line: string;
  directions: Record<string, Direction>;
  confidence: Confidence | '';
  /** 1-5; 0 before it is said. */
  soundness: number;
  picks: string[];
}

/** Ways it could have gone that are asked for, no more and no fewer. */
export const WAYS_PICKED = 2;

export interface SittingView {
  run: Run;
  turn: Turn;
  /** The turns of the decisions that stand. */
  turns: readonly Turn[];
  stage: Stage;
  /** The decision the stage is about; null while reading. */
  decision: Decision | null;
  /** 1 for the first decision of this run. */
  number: number;
  cards: readonly ReadingCard[];
  card: number;
  /** Which option, group or line is marked. */
  cursor: number;
  draft: Draft;
  /** The first vote of the decision asked, once it is shown. */
  first: Readonly<Record<string, number>>;
  final: Readonly<Record<string, number>>;
  ended: boolean;
  /** Whether the last event could not be stored. */
  unsaved: boolean;
}

export interface Sitting {
  view(): SittingView;
  /** To the next card or stage, with what was keyed put on record. False where something must be said first. */
  next(): boolean;
  back(): void;
  /** From reading straight to what is asked after it. */
  skipReading(): void;
  mark(index: number): void;
  edit(part: Partial<Draft>): void;
  /** "Could not decide". False where nothing is asked. */
  giveUp(): boolean;
  /** Back to the decision before this one. False at the first. */
  goBack(): boolean;
  contest(): void;
  headline(group: string, line: string): void;
}

const EMPTY: Draft = {
  hands: {},
  read: [],
  positions: {},
  choice: '',
  reason: '',
  line: '',
  directions: {},
  confidence: '',
  soundness: 0,
  picks: [],
};

/** Opens a sitting on a run, new or restored. `save` stores the run, and what comes next shows once it is done or refused; `at` is milliseconds since the start of the run; `changed` is called after every change. */
export function openSitting(
  theCase: Case,
  playthrough: Playthrough,
  save: (run: Run, turn: Turn) => Promise<void>,
  at: () => number,
  changed: () => void,
): Sitting {
  let stages: Stage[] = [];
  let index = 0;
  let cards: ReadingCard[] = [];
  let card = 0;
  let cursor = 0;
  let draft = EMPTY;
  let began = at();
  let ended = false;
  let unsaved = false;
  let dirty = false;
  let busy = false;

  const stage = (): Stage => stages[index]!;
  const decisionOf = (id: string) => theCase.decisions.find((decision) => decision.id === id) ?? null;
  const votes = (round: 1 | 2): Record<string, number> => {
    const asked = playthrough.turn().asks;
    const vote = sinceGoingBack(playthrough.run().events).findLast(
      (event) => event.kind === 'voted' && event.round === round && event.decision === asked,
    );
    return vote?.kind === 'voted' ? vote.hands : {};
  };
  const note: Playthrough['note'] = (happening, when) => {
    playthrough.note(happening, when);
    dirty = true;
  };

  const enter = (to: number) => {
    index = to;
    const { kind } = stage();
    cursor = kind === 'cards' ? (draft.read.at(-1) ?? 0) : 0;
    if (kind === 'vote') draft = { ...draft, hands: votes(1) };
    if (kind === 'final') draft = { ...draft, hands: votes(2) };
    if (kind === 'choose' && !draft.choice) {
      const slips: Record<string, number> = {};
      for (const id of Object.values(draft.positions)) slips[id] = (slips[id] ?? 0) + 1;
      draft = { ...draft, choice: plurality(Object.keys(slips).length > 0 ? slips : votes(2)) ?? '' };
    }
    if (kind === 'choose')
      cursor = Math.max(
        0,
        playthrough.turn().choices.findIndex(({ id }) => id === draft.choice),
      );
    if (kind === 'minority' || kind === 'reason') draft = { ...draft, line: '' };
    if (kind === 'soundAfter' || kind === 'sound') draft = { ...draft, soundness: 0 };
    if (kind === 'commit') draft = { ...draft, line: '' };
  };

  const arrive = (resumed: boolean) => {
    const turn = playthrough.turn();
    stages = stagesOf(theCase, playthrough.run(), turn);
    cards = deal(theCase, turn, turn.number > 0 ? playthrough.turns()[turn.number - 1]! : null);
    card = 0;
    draft = { ...EMPTY, positions: resumed ? keptPositions() : {} };
    ended = false;
    began = at();
    enter(resumed ? resumeAt(stages, playthrough.run()) : 0);
  };
  const keptPositions = () =>
    Object.fromEntries(
      playthrough
        .run()
        .events.flatMap((event) =>
          event.kind === 'position' && event.decision === playthrough.turn().asks
            ? [[event.group, event.choice]]
            : [],
        ),
    );

  /** Nobody to speak for: every hand, or every slip, on one side, or none counted. */
  const unanimous = (): boolean => {
    const slips = new Set(Object.values(draft.positions));
    return slips.size > 0
      ? slips.size === 1
      : Object.values(votes(2)).filter((hands) => hands > 0).length < 2;
  };
  const skipped = ({ kind, decision }: Stage): boolean =>
    (kind === 'minority' && unanimous()) ||
    (kind === 'reason' &&
      (decisionOf(decision)?.options.find(({ id }) => id === draft.choice)?.reasons ?? []).length === 0);

  const onward = (): boolean => {
    let to = index + 1;
    while (to < stages.length && skipped(stages[to]!)) to++;
    if (to < stages.length) enter(to);
    else ended = playthrough.turn().asks === '';
    return true;
  };
  const settle = (outcome: { ok: boolean }): boolean => {
    if (!outcome.ok) return false;
    dirty = true;
    arrive(false);
    return true;
  };
  const said = () => ({ ms: at() - began, ...(draft.reason ? { reason: draft.reason } : {}) });

  const voted = (round: 1 | 2, decision: string) => {
    const counted = total(draft.hands);
    const left = (playthrough.run().groups[0]?.size ?? 0) - counted;
    if (counted > 0)
      note(
        { kind: 'voted', decision, round, hands: draft.hands, ...(left > 0 ? { undecided: left } : {}) },
        at(),
      );
  };

  /** Puts on record what this stage was for. False where it cannot be left yet. */
  const conclude = (): boolean => {
    const { kind, decision } = stage();
    switch (kind) {
      case 'read':
        return true;
      case 'otherWays':
        if (draft.picks.length > 0) note({ kind: 'alternatives', decision, picks: draft.picks }, at());
        return true;
      case 'soundAfter':
        if (draft.soundness)
          note({ kind: 'rated', decision, when: 'after', soundness: draft.soundness }, at());
        return true;
      case 'sound':
        if (draft.soundness)
          note({ kind: 'rated', decision, when: 'before', soundness: draft.soundness }, at());
        return true;
      case 'vote':
        voted(1, decision);
        return true;
      case 'final':
        voted(2, decision);
        return true;
      case 'cards':
        note({ kind: 'cards', decision, read: draft.read.length, dealt: DESKS.length }, at());
        return true;
      case 'split':
      case 'reveal':
        note({ kind: 'revealed', decision }, at());
        return true;
      case 'positions':
        for (const [group, choice] of Object.entries(draft.positions))
          note({ kind: 'position', decision, group, choice }, at());
        return true;
      case 'choose':
        return draft.choice !== '';
      case 'minority':
        if (draft.line.trim()) note({ kind: 'dissent', decision, line: draft.line.trim() }, at());
        return true;
      case 'reason':
        return true;
      case 'forecast': {
        const { confidence, directions } = draft;
        if (confidence && Object.keys(directions).length > 0)
          note({ kind: 'forecast', decision, readings: directions, confidence }, at());
        return true;
      }
      case 'commit':
        return true;
      default:
        return kind satisfies never;
    }
  };

  const shown = () => {
    busy = false;
    changed();
  };
  /** Does something, and shows it once what went on record is kept. Keys pressed meanwhile do nothing. */
  const act = (what: () => boolean): boolean => {
    if (busy) return false;
    const done = what();
    if (!dirty) {
      changed();
      return done;
    }
    [dirty, busy] = [false, true];
    save(playthrough.run(), playthrough.turn()).then(
      () => {
        unsaved = false;
        shown();
      },
      () => {
        unsaved = true;
        shown();
      },
    );
    return done;
  };

  arrive(playthrough.run().events.length > 0);
  return {
    view: () => ({
      run: playthrough.run(),
      turn: playthrough.turn(),
      turns: playthrough.turns(),
      stage: stage(),
      decision: decisionOf(stage().decision),
      number: playthrough.turn().number + 1,
      cards,
      card,
      cursor,
      draft,
      first: votes(1),
      final: votes(2),
      ended,
      unsaved,
    }),
    next: () =>
      act(() => {
        if (ended) return false;
        if (stage().kind === 'read' && card < cards.length - 1) {
          card++;
          return true;
        }
        if (!conclude()) return false;
        if (stage().kind === 'commit') return settle(playthrough.choose(draft.choice, said(), at()));
        return onward();
      }),
    back: () =>
      void act(() => {
        if (ended) ended = false;
        else if (stage().kind === 'read') card = Math.max(0, card - 1);
        else {
          let to = index - 1;
          while (to > 0 && skipped(stages[to]!)) to--;
          enter(to);
        }
        return true;
      }),
    skipReading: () =>
      void act(() => {
        if (stage().kind === 'read') onward();
        return true;
      }),
    mark: (to) =>
      void act(() => {
        cursor = to;
        return true;
      }),
    edit: (part) =>
      void act(() => {
        draft = { ...draft, ...part };
        return true;
      }),
    giveUp: () => act(() => playthrough.turn().asks !== '' && settle(playthrough.giveUp(said(), at()))),
    goBack: () =>
      act(
        () =>
          playthrough.turn().number > 0 && settle(playthrough.goBack(playthrough.turn().number - 1, at())),
      ),
    contest: () =>
      void act(() => {
        const decision = playthrough.turn().decided?.decision;
        if (decision) note({ kind: 'contested', decision }, at());
        return !!decision;
      }),
    headline: (group, line) =>
      void act(() => {
        if (line.trim()) note({ kind: 'headline', group, line: line.trim() }, at());
        return true;
      }),
  };
}
