// The interface words in use. Page code reads from here and holds no text of its own.
import { en } from './en';

/** The same shape for every language: any text may differ, nothing may be missing. */
type Widen<T> = T extends string
  ? string
  : T extends readonly (infer Each)[]
    ? readonly Widen<Each>[]
    : { readonly [Key in keyof T]: Widen<T[Key]> };
type Words = Widen<typeof en>;

/** Words of the language in use. */
export const words: Words = en;

/** Words of the title page. */
export const titleWords = words.title;
/** Words of the screen on which a run is played. */
export const playWords = words.play;
/** What each key does. */
export const keyWords = words.keys;
/** What went wrong with something from outside. */
export const problemWords = words.problems;
/** Words of the debrief alone. */
export const debriefWords = words.debrief;
/** Words of the answer to why a number is what it is. */
export const whyWords = words.afterwards.why;
/** Words of one choice, the other way. */
export const whatIfWords = words.afterwards.whatIf;
/** Words of the loop of silence. */
export const loopWords = words.afterwards.loop;
/** Words of what may be shared without names. */
export const shareWords = words.afterwards.share;
