// The tables beside the decisions: who, when, which runs, what desks know, ways, words, slides, coal faces, heads of documents.
import * as v from 'valibot';
import { LAUNCHES, OPENINGS, WAYS, type WayId } from '../../../src/model/table/ids';
import {
  BASES,
  DESKS,
  PERSON_KINDS,
  PRESETS,
  type CoalFace,
  type Document,
  type Message,
  type Moment,
  type Person,
  type Preset,
  type PresetId,
  type RoleCard,
  type SlideRow,
  type Term,
  type WayWords,
} from '../../../src/play/case';
import { MODES } from '../../../src/play/run';
import { agrees } from './agree';
import { card } from './decisions';
import { day, reference, text, word } from './values';

/** Who is who. */
export const people = v.array(
  v.strictObject({ id: word, name: text, role: text, kind: v.picklist(PERSON_KINDS), note: text }),
);

/** Dated scenes in which nothing is decided. */
export const moments = v.array(
  v.strictObject({
    id: word,
    date: day,
    shifts: v.exactOptional(v.boolean()),
    launch: v.exactOptional(
      v.pipe(v.array(v.picklist(LAUNCHES)), v.minLength(1, 'takes at least one launch')),
    ),
    opening: v.exactOptional(
      v.pipe(v.array(v.picklist(OPENINGS)), v.minLength(1, 'takes at least one opening')),
    ),
  }),
);

const preset = v.strictObject({
  minutes: v.pipe(v.string(), v.regex(/^\d+(-\d+)?$/, "takes minutes in quotes, such as '45' or '35-50'")),
  mode: v.picklist(MODES),
  asks: v.pipe(v.array(reference), v.minLength(1, 'takes at least one decision')),
});

/** What a run asks. */
export const presets = v.strictObject(
  Object.fromEntries(PRESETS.map((id) => [id, preset])) as Record<PresetId, typeof preset>,
);

/** What four desks know before a decision. */
export const desks = v.record(
  v.string(),
  v.strictObject({
    roleCards: v.array(v.strictObject({ role: v.picklist(DESKS), ...card.entries })),
    messages: v.pipe(
      v.array(v.strictObject({ from: text, ...card.entries })),
      v.length(2, 'takes two messages'),
    ),
  }),
);

const wayWords = v.strictObject({ name: text, open: text, shut: text });

/** The seven ways out. */
export const ways = v.strictObject(
  Object.fromEntries(WAYS.map((id) => [id, wayWords])) as Record<WayId, typeof wayWords>,
);

/** Words explained. */
export const glossary = v.pipe(
  v.array(
    v.strictObject({
      id: word,
      term: text,
      also: v.exactOptional(v.pipe(v.array(text), v.minLength(1, 'takes at least one other form'))),
      text,
    }),
  ),
  v.maxLength(15, 'takes at most 15 terms'),
);

/** The module's slides. */
export const slides = v.array(
  v.strictObject({
    slide: text,
    bullet: text,
    seen: text,
    felt: text,
    where: v.pipe(v.array(reference), v.minLength(1, 'takes at least one place')),
  }),
);

/** The forty seconds before the first scene. */
export const coalFace = v.strictObject({
  title: text,
  lines: v.pipe(v.array(text), v.minLength(1, 'takes at least one line')),
  question: text,
  options: v.pipe(
    v.array(
      v.strictObject({
        id: word,
        text,
        reveal: v.pipe(v.array(text), v.minLength(1, 'takes at least one line')),
      }),
    ),
    v.length(2, 'takes two options'),
  ),
  close: v.pipe(v.array(text), v.minLength(1, 'takes at least one line')),
});

/** The head of a document. */
export const documentHead = v.strictObject({
  id: word,
  decision: reference,
  title: text,
  from: text,
  date: day,
  label: v.picklist(BASES),
  facts: v.array(reference),
});

agrees<Person[], v.InferOutput<typeof people>>(true);
agrees<Moment[], v.InferOutput<typeof moments>>(true);
agrees<Record<PresetId, Preset>, v.InferOutput<typeof presets>>(true);
agrees<RoleCard, v.InferOutput<typeof desks>[string]['roleCards'][number]>(true);
agrees<Message, v.InferOutput<typeof desks>[string]['messages'][number]>(true);
agrees<Record<WayId, WayWords>, v.InferOutput<typeof ways>>(true);
agrees<Term[], v.InferOutput<typeof glossary>>(true);
agrees<SlideRow[], v.InferOutput<typeof slides>>(true);
agrees<CoalFace, v.InferOutput<typeof coalFace>>(true);
agrees<Omit<Document, 'body'>, v.InferOutput<typeof documentHead>>(true);
