// Reading a run file: JSON, versioned, parsed by a schema at the border. A bad file is a value with a reason.
import * as v from 'valibot';
import { PRESETS } from './case';
import { CONFIDENCES, DIRECTIONS, MODES, type Run } from './run';

/** Why a file cannot be read. */
export const FILE_REASONS = ['tooLarge', 'notJson', 'notARun', 'otherFormat', 'badShape'] as const;
/** One of them. */
export type FileReason = (typeof FILE_REASONS)[number];
/** A run, or why the file holds none; `detail` names the place, the format or the size, as the reason needs it. */
export type ReadRun = { ok: true; run: Run } | { ok: false; reason: FileReason; detail: string };

/** Ten times the longest run seen. */
const MOST_CHARACTERS = 4_000_000;
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const line = v.pipe(v.string(), v.maxLength(2000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));
const few = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(500));
const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/));
const stamp = {
  at: v.pipe(v.number(), v.minValue(0), v.maxValue(1e13)),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
};
const soundness = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));
const event = <K extends string, E extends v.ObjectEntries>(kind: K, entries: E) =>
  v.strictObject({ kind: v.literal(kind), ...entries, ...stamp });

const events = v.variant('kind', [
  event('opened', { document: id }),
  event('guessed', { guess: id }),
  event('voted', {
    decision: id,
    round: v.picklist([1, 2]),
    hands: v.record(id, few),
    undecided: v.optional(few),
  }),
  event('cards', { decision: id, read: few, dealt: few }),
  event('forecast', {
    decision: id,
    readings: v.record(id, v.picklist(DIRECTIONS)),
    confidence: v.picklist(CONFIDENCES),
    band: v.optional(v.strictObject({ id, pick: few })),
  }),
  event('decided', { choice: id, reason: v.optional(id), line: v.optional(line), ms: count, digest }),
  event('undecided', { decision: id, taken: id, ms: count, digest }),
  event('rated', { decision: id, when: v.picklist(['before', 'after']), soundness }),
  event('alternatives', { decision: id, picks: v.pipe(v.array(id), v.maxLength(10)) }),
  event('dissent', { decision: id, line }),
  event('contested', { decision: id, line: v.optional(line) }),
  event('form', { form: v.picklist(['K7', 'K8']), fields: v.record(id, line) }),
  event('position', { decision: id, group: id, choice: id }),
  event('revealed', { decision: id }),
  event('headline', { group: id, line }),
  event('wentBack', { to: few }),
  event('replayed', { decision: id, choice: id, predicted: v.optional(v.picklist(DIRECTIONS)) }),
]);

const schema = v.strictObject({
  format: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  started: v.pipe(v.string(), v.isoTimestamp()),
  edition: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}\.[0-9a-f]{8}$/)),
  preset: v.picklist(PRESETS),
  asks: v.pipe(v.array(id), v.minLength(1), v.maxLength(60)),
  language: v.pipe(v.string(), v.regex(/^[a-zA-Z-]{2,20}$/)),
  mode: v.picklist(MODES),
  groups: v.pipe(v.array(v.strictObject({ letter: id, size: few })), v.maxLength(12)),
  events: v.pipe(v.array(events), v.maxLength(20_000)),
});

/** Reads a run file. Never throws. A broken chain is not a bad shape: `replay` finds it. */
export function readRun(text: string): ReadRun {
  if (text.length > MOST_CHARACTERS) return { ok: false, reason: 'tooLarge', detail: String(text.length) };
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, reason: 'notJson', detail: '' };
  }
  if (!data || typeof data !== 'object' || !('format' in data) || !('events' in data))
    return { ok: false, reason: 'notARun', detail: '' };
  if (data.format !== 1)
    return { ok: false, reason: 'otherFormat', detail: String(data.format).slice(0, 20) };
  const parsed = v.safeParse(schema, data, { abortEarly: true });
  if (!parsed.success) return { ok: false, reason: 'badShape', detail: v.getDotPath(parsed.issues[0]) ?? '' };
  return { ok: true, run: parsed.output as Run };
}
