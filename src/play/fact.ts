// A fact of the record: what it is about, how sure it is, and from which day it may be shown.

/** What a fact is about. */
export const TOPICS = [
  'law',
  'organisation',
  'budget',
  'contract',
  'states',
  'scope',
  'requirements',
  'architecture',
  'information',
  'warning',
  'testing',
  'security',
  'launch-enrolment',
  'launch-traffic',
  'launch-capacity',
  'launch-failure',
  'launch-funnel',
  'launch-target',
  'launch-response',
  'launch-performance',
  'launch-communications',
  'launch-organisation',
  'launch-information',
  'launch-defects',
  'launch-recovery',
  'comparison',
  'crisis',
  'hearing',
  'turnaround',
  'peak',
  'surge',
  'operations',
  'enrolment',
  'back-end',
  'rewrite-team',
  'aftermath',
  'lessons',
] as const;

/** How sure a fact is. `conflicting`: its sources disagree. `unconfirmed` ones are never shown. */
export const CONFIRMATIONS = ['confirmed', 'single-source', 'conflicting', 'unconfirmed'] as const;

/** A row of the record. */
export interface Fact {
  id: string;
  /** When it happened, as exactly as known: a day, a month, a year, or a time from one to another. */
  date: string;
  /** ISO day from which it may be shown: before that nobody could know it. */
  from: string;
  topic: (typeof TOPICS)[number];
  fact: string;
  value: string;
  unit: string;
  source: string;
  url: string;
  confidence: (typeof CONFIRMATIONS)[number];
}
