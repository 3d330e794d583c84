// The only file that holds an inkjs Story: tells on until the next choice, and takes one.
import { Story } from 'inkjs';
import type { Bridge } from './bridge';
import type { Case } from './case';
import { tellInto, type Basis, type Scene, type SceneHead } from './scene';
import { readTags, tagOf, type Tags } from './tags';

/** What was told up to the next choices. */
export interface Told {
  scenes: Scene[];
  /** Choices as Ink offers them; empty at the end. */
  choices: { id: string; text: string }[];
  /** The ending's id, empty before the end. */
  ending: string;
}

/** The story as it goes on. */
export interface Narrator {
  /** Tells on from here to the next choices or the end. */
  tell(): Told;
  /** Takes the choice with this id and tells on. Null if Ink does not offer it. */
  take(id: string): Told | null;
}

/** Ink's story of a case, with the functions of the bridge. An error in it is our own mistake and is thrown. */
function openInk(theCase: Case, bridge: Bridge): Story {
  const story = new Story(theCase.ink as Record<string, unknown>);
  // Ink's dice are never thrown, yet without a seed it would take the clock.
  story.state.storySeed = 1;
  story.onError = (message) => {
    throw new Error(`the story stopped: ${message}`);
  };
  for (const [name, { call, acts, takes }] of Object.entries(bridge.functions)) {
    // inkjs counts the parameters of what it is given.
    story.BindExternalFunction(
      name,
      takes === 0 ? () => call('') : (argument: unknown) => call(String(argument)),
      !acts,
    );
  }
  return story;
}

/** Where a line rests, by its tags. */
function basisOf(tags: Tags): Basis {
  if (tags.has('fact')) return 'record';
  if (tags.has('reconstructed')) return 'reconstructed';
  return tags.has('model') ? 'model' : 'told';
}

/** The knot, act and place last named by a tag: they hold until a line names others. */
type Knot = Pick<SceneHead, 'id' | 'act' | 'place'>;

/** The knot told from this line on. */
function knotOf(tags: Tags, before: Knot): Knot {
  if (!tags.has('scene')) return before;
  return {
    id: tagOf(tags, 'scene'),
    act: Number(tagOf(tags, 'act')) || before.act,
    place: tagOf(tags, 'place'),
  };
}

/** Where the story stands: the step arrived at, and its day. */
function stepOf(bridge: Bridge): Pick<SceneHead, 'date' | 'decision' | 'moment'> {
  const step = bridge.step();
  return {
    date: step?.date ?? bridge.system().date,
    decision: step?.kind === 'decision' ? step.id : '',
    moment: step?.kind === 'moment' ? step.id : '',
  };
}

/** Opens the story at its beginning. */
export function openNarrator(theCase: Case, bridge: Bridge): Narrator {
  const story = openInk(theCase, bridge);
  let knot: Knot = { id: '', act: 1, place: '' };

  const tellOn = (afterChoice: boolean): Told => {
    const told: Told = { scenes: [], choices: [], ending: '' };
    const stepAtChoice = bridge.step();
    while (story.canContinue) {
      const text = (story.Continue() ?? '').trim();
      const tags = readTags(story.currentTags);
      knot = knotOf(tags, knot);
      told.ending ||= tagOf(tags, 'ending');
      if (!text) continue;
      const part = afterChoice && bridge.step() === stepAtChoice ? 'after' : 'story';
      tellInto(
        told.scenes,
        { ...knot, ...stepOf(bridge), part },
        { text, facts: tags.get('fact') ?? [], basis: basisOf(tags), argues: tags.get('for') ?? [] },
        bridge.system(),
      );
    }
    told.choices = story.currentChoices.map((choice) => ({
      id: tagOf(readTags(choice.tags), 'id'),
      text: choice.text.trim(),
    }));
    return told;
  };

  return {
    tell: () => tellOn(false),
    take: (id) => {
      const choice = story.currentChoices.find(({ tags }) => tagOf(readTags(tags), 'id') === id);
      if (!choice) return null;
      story.ChooseChoiceIndex(choice.index);
      return tellOn(true);
    },
  };
}
