// How many people come on a day, and how strongly a deadline pushes those who wait. Public demand only; never a day's visits by date.
import { DAYS, weekdayOf } from '../state/calendar';
import { holidayFactor, MINOR_DEADLINES } from '../table/dated';
import { within } from './organisation';
import type { Parameters } from '../table/parameters';
import type { System } from '../state/system';
import type { Workings } from '../state/workings';

/** People who come on one day, before any of them has tried a gate. */
export interface Arrivals {
  /** All visits: one person counts once a day. */
  visits: number;
  /** Of these, people who try to apply for the first time. */
  triers: number;
  /** People who only looked today and mean to apply another day. */
  lookers: number;
}

const MILLION = 1_000_000;
/** Days after the last day in which people in line may finish (LAW-05); in which the season is still counted (ENR-16). */
const GRACE = DAYS.april - DAYS.march;
const COUNTED = DAYS.counted - DAYS.march;

/** 1 on the day, falling with the days still to go, 0 afterwards. */
function nearness(daysLeft: number, spread: number): number {
  if (daysLeft < 0) return 0;
  const ratio = 1 + daysLeft / spread;
  return 1 / (ratio * ratio * ratio);
}

/** Last day to choose for cover from 1 January, and last day of the season, as policy has set them. */
function deadlines(w: Workings): { december: number; march: number } {
  return { december: DAYS.december + w.decemberDays, march: DAYS.march + w.springDays };
}

/** The day people can first look at something, and the day they can first apply. */
export function openingDays(system: System): { look: number; apply: number } {
  if (system.launch === 'later') return { look: DAYS.shifted, apply: DAYS.shifted };
  if (system.launch === 'browse') return { look: DAYS.official, apply: DAYS.shifted };
  return { look: DAYS.official, apply: DAYS.official };
}

/** Share of a usual weekday's people who are about: fewer at weekends and on holidays. */
export function present(day: number, p: Parameters): number {
  return (weekdayOf(day) < 2 ? p.weekend : 1) * holidayFactor(day, p);
}

/** Visits and first tries of a day; also lets curiosity and interest fade by one day. */
export function arrivals(system: System, w: Workings, day: number, p: Parameters): Arrivals {
  const { look, apply } = openingDays(system);
  if (day === look || day === apply) {
    const second = day !== look;
    w.buzz += p.buzz * (second ? p.secondOpening : 1);
    w.interest += p.interest * (second ? p.secondOpening : 1);
  }
  if (day === DAYS.second) {
    w.buzz += p.buzz * p.seasonBuzz;
    w.interest += p.interest * p.seasonInterest;
  }
  const { december, march } = deadlines(w);
  const season = day <= march + COUNTED || day >= DAYS.second;
  const wanting = Math.max(0, 1 - system.service.selections / (p.publicMillion * MILLION));
  let surge =
    p.decemberSurge * nearness(december - day, p.decemberSpread) +
    p.marchSurge * nearness(march - day, p.marchSpread);
  for (const { id, day: due, size } of MINOR_DEADLINES)
    surge += p[id] * size * nearness(due - day, p.surgeMinorSpread);
  if (day > march && day <= march + 15) surge += p.aftermath;
  const news = w.buzz + w.interest;
  // People come where they hear that it works.
  const heard = w.opened > 0 ? 1 + p.spoken * (2 * w.success - 1) : 1;
  const base = (season ? p.base : p.base * p.baseOut) * heard;
  const scale = present(day, p) * w.demand * MILLION;
  const visits = scale * (news + base + surge * wanting + w.comeBack);
  // Many of those whom news brings only want to see prices: where they may look, they do not ask for an account.
  const curious = 1 - p.pricesOnly * within(w.look, 0, 1);
  const triers =
    scale * (news * p.tryNews * curious + base * p.tryBase + surge * wanting * p.tryDeadline) * wanting;
  w.buzz *= p.buzzKeep;
  w.interest *= p.interestKeep;
  const lookers = scale * news * p.tryNews * (1 - curious) * wanting * p.lookersBack;
  return day < apply ? { visits, triers: 0, lookers: triers * p.earlyLookers } : { visits, triers, lookers };
}

/** Push of deadlines on those who wait: share per day who come back or choose, above the usual. */
export function urge(w: Workings, day: number, p: Parameters): number {
  const { december, march } = deadlines(w);
  const grace = day > march && day <= march + GRACE ? p.urgeMarch * p.urgeGrace * w.inLine : 0;
  // A day of grace after the December deadline: what the queue of the last day still brings.
  const after = day === december + 1 ? p.urgeDecember * p.urgeAfter : 0;
  let minor = 0;
  for (const { id, day: due } of MINOR_DEADLINES)
    minor += p[id] * p.urgeMinor * nearness(due - day, p.urgeMinorSpread);
  return (
    present(day, p) *
    (minor +
      p.urgeDecember * nearness(december - day, p.urgeSpread) +
      after +
      p.urgeMarch * nearness(march - day, p.urgeSpread) +
      grace)
  );
}

/** Share of a day's visits that falls in each hour, Washington time: an ordinary day. Busiest about noon (TRN-18); a long evening, four time zones deep (LCH-05 against LCH-04). Assumption. */
export const HOURS_OF_DAY: readonly number[] = (() => {
  const shape = [
    2.2, 1.4, 0.9, 0.6, 0.6, 0.9, 1.7, 2.8, 4.2, 5.4, 6.0, 6.4, 6.6, 6.4, 6.1, 5.8, 5.6, 5.7, 6.0, 6.3, 6.4,
    6.0, 4.8, 3.4,
  ];
  const sum = shape.reduce((total, share) => total + share, 0);
  return shape.map((share) => share / sum);
})();

/** The same for the first hours of an opening at midnight: those who waited for it, all before 07:00 (LCH-41). Assumption. */
export const MIDNIGHT: readonly number[] = (() => {
  const shape = [9, 7, 5.5, 4.5, 4, 4, 4];
  const sum = shape.reduce((total, share) => total + share, 0);
  return Array.from({ length: 24 }, (_, hour) => (shape[hour] ?? 0) / sum);
})();
