// How each scene reads in the runs that were played: words before the choice, length of sentences, words on each
// option's side.
import type { Case, Decision } from '../../play/case';
import { passagesOf, type Passage } from '../../play/scene';
import type { Turn } from '../../play/turn';

/** The least and the most met in any run. */
export interface Extent {
  low: number;
  high: number;
}

/** How one scene reads. */
export interface SceneMeasure {
  /** A decision or a moment. */
  id: string;
  /** Words between entering the scene and its choices; null where it was never asked. */
  before: Extent | null;
  /** Words of the whole scene, options and hints not counted. */
  words: Extent;
  wordsPerSentence: number;
  longest: { words: number; text: string };
  /** Words of the lines tagged `# for:` an option, where all of them were on offer. */
  sides: Record<string, Extent>;
  /** Runs in which some option had more words on its side than the one history took. */
  outweighed: number;
}

/** The measures of all scenes, as far as runs were read. */
export interface Measures {
  read(turns: readonly Turn[]): void;
  scenes(): SceneMeasure[];
}

/** Words as a reader counts them: what stands between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Where a sentence ends: not at a title, and not between a question and the words that say who asks it. */
const SENTENCE_END = /(?<!\bMr\.)(?<=\.["”]?)\s+|(?<=[?!]["”]?)\s+(?![a-z]|\w+ (?:asks|says)\b)/;

/** The sentences of a passage; a closing quotation mark belongs to the sentence before it. */
function sentencesOf(text: string): string[] {
  return text.split(SENTENCE_END).filter((sentence) => /\w/.test(sentence));
}

const widen = (range: Extent | null | undefined, value: number): Extent =>
  range
    ? { low: Math.min(range.low, value), high: Math.max(range.high, value) }
    : { low: value, high: value };

const wordsIn = (passages: readonly Passage[]) =>
  passages.reduce((sum, { text }) => sum + countWords(text), 0);

/** A scene while runs are read: its texts, each once, numbers left out of account. */
type SceneRead = SceneMeasure & { texts: Set<string> };

const unread = (id: string): SceneRead => ({
  id,
  before: null,
  words: { low: Infinity, high: 0 },
  wordsPerSentence: 0,
  longest: { words: 0, text: '' },
  sides: {},
  outweighed: 0,
  texts: new Set<string>(),
});

/** Weighs what stands before a choice, and on each option's side where all of them were on offer. */
function weigh(scene: SceneRead, decision: Decision, turn: Turn): void {
  const here = passagesOf(
    turn.scenes.filter(({ decision: id, part }) => id === turn.asks && part === 'story'),
  );
  scene.before = widen(scene.before, wordsIn(here));
  if (turn.choices.length < decision.options.filter(({ onlyAfter }) => !onlyAfter).length) return;
  const words = new Map(
    decision.options.map(({ id }) => [id, wordsIn(here.filter(({ argues }) => argues.includes(id)))]),
  );
  for (const [id, count] of words) scene.sides[id] = widen(scene.sides[id], count);
  const took = decision.options.find(({ mark }) => mark === 'took');
  if (took && Math.max(...words.values()) > words.get(took.id)!) scene.outweighed++;
}

/** A scene when all runs are read. */
function measured({ texts, ...scene }: SceneRead): SceneMeasure {
  const sentences = [...texts].flatMap(sentencesOf).map((text) => ({ words: countWords(text), text }));
  const longest = sentences.reduce((most, each) => (each.words > most.words ? each : most), {
    words: 0,
    text: '',
  });
  const words = sentences.reduce((sum, each) => sum + each.words, 0);
  const wordsPerSentence = Math.round((words / Math.max(1, sentences.length)) * 10) / 10;
  return { ...scene, longest, wordsPerSentence };
}

/** Opens the measures of one case; the same scene may be read in many runs. */
export function openMeasures({ decisions }: Case): Measures {
  const scenes = new Map<string, SceneRead>();
  const sceneOf = (id: string) => {
    const known = scenes.get(id) ?? unread(id);
    scenes.set(id, known);
    return known;
  };
  return {
    read: (turns) => {
      const counts = new Map<string, number>();
      for (const turn of turns) {
        const decision = decisions.find(({ id }) => id === turn.asks);
        if (decision) weigh(sceneOf(turn.asks), decision, turn);
        for (const scene of turn.scenes) {
          const id = scene.decision || scene.moment;
          for (const { text } of scene.passages) {
            counts.set(id, (counts.get(id) ?? 0) + countWords(text));
            sceneOf(id).texts.add(text.replace(/\d[\d,.]*\d|\d/g, '0'));
          }
        }
      }
      for (const [id, count] of counts) sceneOf(id).words = widen(sceneOf(id).words, count);
    },
    scenes: () => [...scenes.values()].map(measured),
  };
}
