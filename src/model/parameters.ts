// The parameter table: value, plausible range, unit, meaning, source or assumption. Values are fitted: see values.ts.
import { VALUES } from './values';

export interface ParameterRow { id: ParameterId; value: number; low: number; high: number; unit: string; meaning: string; source: string }

type Row = readonly [low: number, high: number, unit: string, meaning: string, source: string];

const ROWS = {
  // The organisation, weekly.
  clarityRate: [0.25, 0.45, 'share of gap per cycle', 'how fast clarity follows what was decided', 'sts.md 5: half the gap per cycle'],
  candourUp: [0.25, 0.4, 'share of gap per cycle', 'how fast candour grows', 'sts.md 5: a quarter of the gap'],
  candourDown: [0.5, 0.7, 'share of gap per cycle', 'how fast candour is lost', 'sts.md 5: half the gap'],
  capabilityRate: [0.02, 0.05, 'share of gap per cycle', 'how fast capability grows or decays', 'sts.md 5: the slowest stock'],
  strainRate: [0.3, 0.5, 'share of gap per cycle', 'how fast strain follows its causes', 'sts.md 5: 40 % of the gap'],
  strainRest: [12, 26, 'points', 'strain with nothing pressing', 'assumption'],
  strainPressure: [20, 45, 'points', 'strain from full schedule pressure', 'assumption'],
  strainFailing: [15, 40, 'points', 'strain from a service that lets everybody down', 'assumption'],
  strainDefects: [4, 16, 'points', 'strain from 600 known defects', 'assumption; size of list CRI-19'],
  strainLoop: [2, 8, 'points per extra cycle', 'what a faster rhythm costs people', 'CRI-28'],
  candourStrain: [0.5, 0.75, 'points per point', 'candour lost per point of strain above 30', 'sts.md 5, loop of silence'],
  roomDrift: [0.1, 0.2, 'points per week', 'patience used up before anything is delivered', 'sts.md 5'],
  roomUp: [0.015, 0.04, 'share of gap per week', 'how fast a good service earns room', 'sts.md 5: slow up'],
  roomDown: [0.04, 0.12, 'share of gap per week', 'how fast a bad service spends room', 'assumption'],

  // The delivery chain, weekly before launch, daily after.
  productivity: [0.0105, 0.0145, 'functions per person-week', 'output of an experienced person with everything clear', 'assumption'],
  specRate: [0.024, 0.034, 'share per week', 'how fast settled rules become specifications', 'assumption; REQ-09'],
  specHeld: [0.2, 0.3, 'share', 'speed of specification while rules are held back', 'REQ-11, REQ-18'],
  quality: [0.87, 0.92, 'share', 'work done right the first time, organisation at its usual', 'CON-34: about half of repair code failed'],
  qualityCapability: [0.2, 0.7, 'share per 100 points', 'quality gained by capability', 'assumption'],
  qualityStrain: [0.1, 0.5, 'share per 100 points', 'quality lost by strain above 35', 'assumption; loop of working harder'],
  qualitySpec: [0.05, 0.3, 'share', 'quality lost where work runs ahead of the rules', 'WRN-05'],
  qualityJoin: [0.09, 0.17, 'share', 'quality lost where nobody joins the pieces', 'ORG-15'],
  shortcuts: [0.3, 0.5, 'share', 'more believed done under full pressure, by shortcuts', 'assumption; loop of working harder'],
  shortcutQuality: [0.08, 0.16, 'share', 'quality that the shortcuts cost', 'assumption; WRN-05'],
  churn: [0.004, 0.008, 'share of done work per week', 'work undone again by changed requirements', 'REQ-10, WRN-05'],
  unitDiscovery: [0.015, 0.035, 'share per week', 'hidden rework found by each builder alone', 'assumption'],
  testReach: [5, 10, 'functions per week', 'functions run end to end per week when testing has everything', 'assumption; TST-07'],
  squeeze: [0.7, 1, 'share', 'test effort lost under full schedule pressure', 'REQ-12, WRN-05'],
  defectsPerFunction: [6, 16, 'defects', 'defects behind one function to be reworked', 'assumption; CRI-19'],
  coordination: [0.22, 0.37, 'share', 'effort lost between many firms with nobody joining', 'CON-16; Brooks'],
  assimilation: [10, 18, 'weeks', 'until a newcomer is of full use', 'assumption; Brooks'],
  repairGain: [0.8, 3, 'factor', 'repair per person against building, after launch', 'TRN-05'],
  expertGain: [2, 6, 'factor', 'an outside engineer of the rescue against a usual one', 'CRI-28'],
  useDiscovery: [0.02, 0.25, 'share per week', 'hidden rework that use brings to light with full monitoring', 'CRI-19'],
  postponedBack: [0.005, 0.04, 'share per week', 'what was dropped and comes back as work', 'REQ-05, REQ-07'],
  personWeek: [0.0035, 0.0055, 'USD million', 'price of a person-week with everything', 'CON-51, WRN-20'],
  hubWeek: [0.15, 0.6, 'USD million per week', 'obligations for the data hub', 'CON-06, CON-07'],
  otherWeek: [1.8, 3.2, 'USD million per week', 'obligations for everything else of the site', 'WRN-20, CON-15'],
  hostingWeek: [0.1, 0.5, 'USD million per week', 'obligations for hosting', 'CON-48'],

  // Demand.
  buzz: [2.4, 3.8, 'million visits', 'curiosity on the first day, gone within days', 'LCH-04, LCH-06'],
  buzzKeep: [0.1, 0.4, 'share per day', 'of it left a day later', 'LCH-06'],
  interest: [0.8, 1.5, 'million visits', 'interest in the news at the opening', 'LCH-27, LCH-42'],
  interestKeep: [0.92, 0.97, 'share per day', 'of it left a day later', 'LCH-42, ENR-24'],
  base: [0.05, 0.3, 'million visits a day', 'visits without news or deadline', 'ENR-24'],
  weekend: [0.45, 0.8, 'factor', 'visits on a Saturday or Sunday', 'TRN-29'],
  decemberSurge: [1.2, 2.2, 'million visits', 'on the last day for cover from January', 'TRN-17'],
  decemberSpread: [2, 6, 'days', 'how long before the day it begins', 'TRN-29'],
  marchSurge: [4, 9, 'million visits', 'on the last day of the season, from a public none of whom is covered yet', 'TRN-26'],
  marchSpread: [3, 7, 'days', 'how long before the day it begins', 'TRN-25'],
  tryNews: [0.3, 0.5, 'share', 'visitors drawn by news who try to apply for the first time', 'LCH-28'],
  tryBase: [0.08, 0.3, 'share', 'of other visitors', 'assumption'],
  tryDeadline: [0.06, 0.25, 'share', 'of visitors drawn by a deadline', 'assumption'],
  midnight: [0.04, 0.2, 'share', 'of the first day that comes in the first hours', 'LCH-41'],
  comeBack: [0.01, 0.08, 'share per day', 'who failed and try again on a usual day', 'assumption'],
  begin: [0.02, 0.3, 'share per day', 'with an account who go on to apply on a later day', 'LCH-30'],
  goOn: [0.8, 0.95, 'share', 'who go on to apply at once', 'LCH-30'],
  urgeDecember: [0.03, 0.6, 'share per day', 'more who try again or choose on the December deadline', 'ENR-07'],
  urgeMarch: [0.03, 0.6, 'share per day', 'the same at the end of March', 'ENR-16'],
  urgeMinor: [0.002, 0.03, 'share per day', 'the same on the monthly deadlines', 'assumption'],
  urgeSpread: [4, 25, 'days', 'how long before a deadline it is felt', 'ENR-26'],
  chooseNow: [0.1, 1.6, 'share per day', 'of those just found eligible who choose a plan', 'LCH-03'],
  keen: [0.02, 0.6, 'share', 'of those who come after the first curiosity who choose at once rather than by a deadline', 'assumption'],
  choose: [0.0003, 0.01, 'share per day', 'of those eligible for longer who choose a plan on a usual day', 'ENR-03'],

  // The service.
  hardware: [40_000, 56_000, 'users', 'what the machines at launch would carry with sound software', 'LCH-08, LCH-43'],
  testShare: [0.1, 0.6, 'share', 'size of the test environment against the real one', 'TST-03, LCH-09'],
  accountMinutes: [4, 15, 'minutes', 'at the account gate', 'assumption; LCH-36'],
  accountLoad: [0.4, 1.2, 'factor', 'size of the account gate against the rest', 'REQ-19'],
  stay: [0.3, 0.6, 'hours', 'a visit', 'TRN-07: 20-30 minutes'],
  peakShare: [0.06, 0.1, 'share of a day per hour', 'the busiest hour', 'TRN-18, TRN-29'],
  applyHours: [0.5, 0.8, 'hours', 'an application', 'assumption'],
  collapse: [0.2, 0.8, 'share', 'service lost when far too many come and nobody holds them back', 'LCH-11'],
  crowding: [0.005, 0.06, 'share per multiple of capacity', 'service lost inside to a crowd at the door', 'assumption; LCH-25'],
  difficulty: [0.9, 1.5, 'weight', 'how quickly broken functions stop people', 'CRI-10, CRI-32'],
  accountDifficulty: [0.1, 1, 'weight', 'the same at the account gate', 'CRI-09, LCH-29'],
  slow: [5, 20, 'seconds', 'added to a page by a full site without a cache', 'LCH-18, CRI-27'],
  errors: [4, 20, 'percent', 'page errors of a full and broken site', 'LCH-19'],
  crash: [0.5, 8, 'ratio', 'time lost to breakdowns of a broken site', 'LCH-20, TRN-11'],
  faultyFiles: [30, 90, 'percent', 'files with a fault when the last gate is not sound', 'ENR-18'],
  patience: [0.03, 0.2, 'share per day', 'people in a queue who give up', 'assumption'],
  renew: [0.003, 0.03, 'share per day', 'of those covered who come to renew in the second season', 'AFT-06'],
  giveUp: [0.005, 0.05, 'share per day', 'people who failed and give up for the season', 'assumption'],
  chooseEase: [0.2, 2, 'weight', 'how quickly broken functions stop those who choose', 'ENR-01'],
} as const satisfies Record<string, Row>;

export type ParameterId = keyof typeof ROWS;

/** One value per row of the table. */
export type Parameters = Readonly<Record<ParameterId, number>>;

export const PARAMETER_IDS = Object.keys(ROWS) as ParameterId[];

/** The central values. */
export const PARAMETERS: Parameters = VALUES;

export const PARAMETER_TABLE: ParameterRow[] = PARAMETER_IDS.map((id) => {
  const [low, high, unit, meaning, source] = ROWS[id];
  return { id, value: VALUES[id], low, high, unit, meaning, source };
});
