// How many people come on a day, and how strongly a deadline pushes those who wait. Public demand only; never a day's visits by date.
import { DAYS, weekdayOf } from './calendar';
import { holidayFactor, MINOR_DEADLINES } from './dated';
import type { Parameters } from './parameters';
import type { System } from './system';
import type { Workings } from './workings';

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
/** People in the federal states who may want cover or want to know, about; scales what a deadline can still bring. Assumption. */
export const PUBLIC = 13_000_000;

/** 1 on the day, falling with the days still to go, 0 afterwards. */
function nearness(daysLeft: number, spread: number): number {
  if (daysLeft < 0) return 0;
  const ratio = 1 + daysLeft / spread;
  return 1 / (ratio * ratio * ratio);
}

/** Last day to choose for cover from 1 January, and last day of the season, as policy has set them. */
export function deadlines(w: Workings): { december: number; march: number } {
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
  return (weekdayOf(day) < 2 ? p.weekend : 1) * holidayFactor(day);
}

/** Visits and first tries of a day; also lets curiosity and interest fade by one day. */
export function arrivals(system: System, w: Workings, day: number, p: Parameters): Arrivals {
  const { look, apply } = openingDays(system);
  if (day === look || day === apply) {
    const second = day !== look;
    w.buzz += p.buzz * (second ? 0.6 : 1);
    w.interest += p.interest * (second ? 0.6 : 1);
  }
  if (day === DAYS.second) {
    w.buzz += p.buzz * 0.12;
    w.interest += p.interest * 0.3;
  }
  const { december, march } = deadlines(w);
  const season = day <= march + 19 || day >= DAYS.second;
  const wanting = Math.max(0.05, 1 - system.service.selections / PUBLIC);
  let surge = p.decemberSurge * nearness(december - day, p.decemberSpread) + p.marchSurge * nearness(march - day, p.marchSpread);
  for (const { day: due, size } of MINOR_DEADLINES) surge += size * nearness(due - day, 2);
  if (day > march && day <= march + 15) surge += 0.25;
  const news = w.buzz + w.interest;
  const base = season ? p.base : p.base * 0.3;
  const scale = present(day, p) * w.demand * MILLION;
  const visits = scale * (news + base + surge * wanting);
  // Many of those whom news brings only want to see prices: where they may look, they do not ask for an account.
  const curious = 1 - 0.5 * Math.min(1, Math.max(0, w.look));
  const triers = scale * (news * p.tryNews * curious + base * p.tryBase + surge * wanting * p.tryDeadline) * wanting;
  w.buzz *= p.buzzKeep;
  w.interest *= p.interestKeep;
  const lookers = scale * news * p.tryNews * (1 - curious) * wanting * 0.7;
  return day < apply ? { visits, triers: 0, lookers: triers * 0.5 } : { visits, triers, lookers };
}

/** Push of deadlines on those who wait: share per day who come back or choose, above the usual. */
export function urge(w: Workings, day: number, p: Parameters): number {
  const { december, march } = deadlines(w);
  const grace = day > march && day <= march + 15 ? p.urgeMarch * 0.2 * w.inLine : 0;
  // A day of grace after the December deadline: what the queue of the last day still brings.
  const after = day === december + 1 ? p.urgeDecember * 0.7 : 0;
  let minor = 0;
  for (const { day: due } of MINOR_DEADLINES) minor += p.urgeMinor * nearness(due - day, 24);
  return present(day, p) * (minor + p.urgeDecember * nearness(december - day, p.urgeSpread) + after + p.urgeMarch * nearness(march - day, p.urgeSpread) + grace);
}

/** Share of a day's visits that falls in each hour, Washington time: an ordinary day. */
export const HOURS_OF_DAY: readonly number[] = (() => {
  const shape = [1.6, 1.0, 0.7, 0.5, 0.6, 0.9, 1.8, 3.2, 4.8, 6.0, 6.6, 7.0, 7.2, 7.0, 6.6, 6.2, 5.8, 5.6, 5.6, 5.8, 5.8, 5.2, 4.0, 2.7];
  const sum = shape.reduce((total, share) => total + share, 0);
  return shape.map((share) => share / sum);
})();

/** The same for the first hours of an opening at midnight: those who waited for it. */
export const MIDNIGHT: readonly number[] = (() => {
  const shape = [9, 7, 5.5, 4.5, 4, 4, 4];
  const sum = shape.reduce((total, share) => total + share, 0);
  return Array.from({ length: 24 }, (_, hour) => (shape[hour] ?? 0) / sum);
})();
