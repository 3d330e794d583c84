// The table of decisions: what a row, an option and an effect may hold.
import * as v from 'valibot';
import { LAUNCHES, READINGS, WAYS } from '../../../src/model/table/ids';
import type { RuleDecision } from '../../../src/model/table/decision';
import { EFFECTS } from '../../../src/model/table/effects';
import {
  BASES,
  FIGURES,
  FIGURE_UNITS,
  KEYS,
  MARKS,
  PRINCIPLES,
  ROUTINES,
  THEMES,
  type Card,
  type Decision,
  type Option,
} from '../../../src/play/case';
import { agrees } from './agree';
import { day, decisionId, inkText, optionId, reference, shortText, text } from './values';

/** The openings on which a decision exists. */
const WHEN = ['always', 'failed', 'held'] as const satisfies readonly RuleDecision['when'][];

/** Words with the facts they rest on. */
export const card = v.strictObject({
  text,
  facts: v.array(reference),
  basis: v.picklist(BASES),
});

const effect = v.strictObject({
  id: v.picklist(EFFECTS.map(({ id }) => id)),
  value: v.pipe(
    v.number(),
    v.finite('takes a finite number'),
    v.check((value) => value !== 0, 'is 0 and moves nothing'),
  ),
  after: v.exactOptional(
    v.pipe(
      v.number(),
      v.check((weeks) => weeks > 0, 'takes weeks, more than 0; leave it out where it acts at once'),
    ),
  ),
  why: text,
  source: reference,
});

const reason = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^r[1-9]$/, 'takes r1, r2, r3 and so on')),
  text,
});

/** One way to decide, as a writer writes it. */
const option = v.strictObject({
  id: optionId,
  letter: v.pipe(v.string(), v.regex(/^[a-e]$/, 'takes a letter from a to e')),
  mark: v.picklist(MARKS),
  short: shortText(7),
  hint: inkText,
  reasons: v.pipe(
    v.array(reason),
    v.minLength(4, 'takes four or five reasons'),
    v.maxLength(5, 'takes four or five reasons'),
  ),
  serves: v.picklist(PRINCIPLES),
  strains: v.picklist(PRINCIPLES),
  onlyAfter: v.exactOptional(v.pipe(v.array(reference), v.minLength(1, 'takes at least one option'))),
  notAfter: v.exactOptional(v.pipe(v.array(reference), v.minLength(1, 'takes at least one option'))),
  greyed: v.exactOptional(text),
  launch: v.exactOptional(v.picklist(LAUNCHES)),
  settles: v.exactOptional(v.array(reference)),
  finds: v.exactOptional(v.array(v.picklist(READINGS))),
  opens: v.exactOptional(v.array(v.picklist(WAYS))),
  shuts: v.exactOptional(v.array(v.picklist(WAYS))),
  card,
  effects: v.pipe(v.array(effect), v.minLength(1, 'takes at least one effect')),
});

const band = v.strictObject({
  id: v.picklist(FIGURES),
  question: text,
  unit: v.picklist(FIGURE_UNITS),
  edges: v.pipe(
    v.array(v.pipe(v.number(), v.minValue(0, 'takes a number from 0 on'))),
    v.length(4, 'takes four edges, which make five bands'),
    v.check(
      (edges) => edges.every((edge, index) => index === 0 || edge > edges[index - 1]!),
      'takes edges that rise',
    ),
  ),
});

/** One decision, as a writer writes it. */
const decision = v.strictObject({
  id: decisionId,
  title: text,
  date: day,
  theme: v.picklist(THEMES),
  key: v.exactOptional(v.picklist(KEYS)),
  routine: v.picklist(ROUTINES),
  when: v.picklist(WHEN),
  shifts: v.boolean(),
  default: v.pipe(
    v.array(
      v.strictObject({
        after: v.exactOptional(v.pipe(v.array(reference), v.minLength(1, 'takes at least one option'))),
        take: reference,
      }),
    ),
    v.minLength(1, 'takes at least one default'),
  ),
  record: v.exactOptional(card),
  forecast: v.exactOptional(
    v.strictObject({ social: v.picklist(READINGS), technical: v.picklist(READINGS) }),
  ),
  bands: v.exactOptional(v.pipe(v.array(band), v.minLength(1, 'takes at least one figure'))),
  otherWays: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({ id: v.pipe(v.string(), v.regex(/^w[1-4]$/, 'takes w1, w2, w3 or w4')), text }),
      ),
      v.length(4, 'takes four other ways'),
    ),
  ),
  questions: v.pipe(v.array(text), v.length(2, 'takes two questions for the debrief')),
  options: v.pipe(
    v.array(option),
    v.minLength(2, 'takes at least two options'),
    v.maxLength(5, 'takes at most five options'),
  ),
});

/** The whole table. */
export const decisions = v.pipe(v.array(decision), v.minLength(1, 'takes at least one decision'));

/** A decision and an option as a writer writes them. */
export type DecisionRowWritten = v.InferOutput<typeof decision>;
/** An option as a writer writes it: what it does not move may be left out. */
type OptionWritten = v.InferOutput<typeof option>;

agrees<Card, v.InferOutput<typeof card>>(true);
agrees<Option, OptionWritten>(true);
agrees<Omit<Decision, 'options' | 'roleCards' | 'messages'>, Omit<DecisionRowWritten, 'options'>>(true);
