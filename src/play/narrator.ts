// The only file that holds an inkjs Story: tells on until the next choice, and takes one.
import { Story } from 'inkjs';
import type { Bridge } from './bridge';
import type { Case } from './case';
import { readTags, tagOf, type Tags } from './tags';
import type { Passage, Scene, Stop } from './turn';

/** What was told up to the next choices. */
export interface Told {
  passages: Passage[];
  stops: Stop[];
  /** Choices as Ink offers them; empty at the end. */
  choices: { id: string; text: string }[];
  /** The ending's id, empty before the end. */
  ending: string;
}

export interface Narrator {
  /** Tells on from here to the next choices or the end. */
  tell(): Told;
  /** Takes the choice with this id and tells on. Null if Ink does not offer it. */
  take(id: string): Told | null;
}

const NOWHERE: Scene = { id: '', act: 1, date: '', place: '', decision: '', moment: '' };

/** Opens the story at its beginning. */
export function openNarrator(theCase: Case, bridge: Bridge): Narrator {
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
  let place = NOWHERE;

  const sceneOf = (tags: Tags): Scene => {
    const step = bridge.step();
    if (tags.has('scene'))
      place = {
        ...NOWHERE,
        id: tagOf(tags, 'scene'),
        act: Number(tagOf(tags, 'act')) || place.act,
        place: tagOf(tags, 'place'),
      };
    return {
      ...place,
      date: step?.date ?? bridge.system().date,
      decision: step?.kind === 'decision' ? step.id : '',
      moment: step?.kind === 'moment' ? step.id : '',
    };
  };

  const tellOn = (afterChoice: boolean): Told => {
    const told: Told = { passages: [], stops: [], choices: [], ending: '' };
    const stepAtChoice = bridge.step();
    let last: Scene | null = null;
    while (story.canContinue) {
      const text = (story.Continue() ?? '').trim();
      const tags = readTags(story.currentTags);
      const scene = sceneOf(tags);
      told.ending ||= tagOf(tags, 'ending');
      if (!text) continue;
      if (last && sameScene(last, scene)) scene.id = last.id;
      last = scene;
      const stop = told.stops.at(-1);
      if (stop && sameScene(stop, scene)) stop.system = bridge.system();
      else
        told.stops.push({
          decision: scene.decision,
          moment: scene.moment,
          date: scene.date,
          system: bridge.system(),
        });
      told.passages.push({
        text,
        scene,
        facts: tags.get('fact') ?? [],
        basis: tags.has('fact')
          ? 'record'
          : tags.has('reconstructed')
            ? 'reconstructed'
            : tags.has('model')
              ? 'model'
              : 'told',
        argues: tags.get('for') ?? [],
        part: afterChoice && bridge.step() === stepAtChoice ? 'after' : 'story',
      });
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

function sameScene(one: Pick<Scene, 'decision' | 'moment'>, other: Scene): boolean {
  return one.decision === other.decision && one.moment === other.moment;
}
