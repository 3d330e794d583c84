// The tables of the record, in CSV: facts, their sources, where these disagree, and the anchors of the model. Every cell is text.
import * as v from 'valibot';
import { CONFIRMATIONS, TOPICS, type Fact } from '../../../src/play/fact';
import { agrees } from './agree';
import { cell, datedTime, day, factId, text, time } from './values';

/** The facts of the record. */
export const facts = v.array(
  v.strictObject({
    id: factId,
    date: datedTime,
    from: day,
    topic: v.picklist(TOPICS),
    fact: text,
    value: cell,
    unit: cell,
    source: cell,
    url: v.pipe(
      cell,
      v.check(
        (value) => value === '' || URL.canParse(value),
        'takes an address such as https://www.gao.gov/… or nothing',
      ),
    ),
    confidence: v.picklist(CONFIRMATIONS),
  }),
);

/** The documents that facts rest on. */
export const sources = v.array(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^S\d\d$/, 'takes the id of a source, such as S07')),
    document: text,
    issuer: text,
    date: time,
    number: cell,
    address: text,
    good_for: text,
    how_seen: cell,
  }),
);

/** Ids of facts with spaces between them. */
const factIds = v.pipe(
  v.string(),
  v.regex(
    /^[A-Z]{3}-\d\d( [A-Z]{3}-\d\d)*$/,
    'takes ids of facts with one space between, such as LCH-04 LCH-05',
  ),
);

/** Where sources disagree. */
export const conflicts = v.array(
  v.strictObject({
    matter: text,
    values: text,
    facts: factIds,
    suggestion: text,
    settled: v.picklist(['yes', 'no']),
  }),
);

const figure = v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/, 'takes a number without commas, such as 1100000'));

/** What the model is held against. */
export const anchors = v.array(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^A\d\d$/, 'takes the id of an anchor, such as A12')),
    group: v.pipe(v.string(), v.regex(/^[1-9]\d?$/, 'takes the number of its group')),
    date: day,
    measure: text,
    unit: text,
    low: figure,
    record: v.union([v.literal(''), figure], 'takes a number without commas, or nothing'),
    high: figure,
    kind: v.picklist(['input', 'emergent']),
    facts: factIds,
  }),
);

agrees<Fact[], v.InferOutput<typeof facts>>(true);
