// Money obligated, USD million: orders run ahead of the work they pay for.
import { DAYS } from '../state/calendar';
import type { Parameters } from '../table/parameters';
import type { System } from '../state/system';
import type { Workings } from '../state/workings';

/** Adds so many weeks of obligations. The marketplace order pays people (cost reimbursement, CON-08); the rest runs at a rate. */
export function stepMoney(system: System, w: Workings, day: number, weeks: number, p: Parameters): void {
  const money = system.money;
  // Nothing is spent on the order before it is placed.
  if (money.marketplace > 0 && day < DAYS.contractEnd) {
    const rate = (w.experienced + w.newcomers) * p.personWeek;
    w.spent += rate * weeks;
    const ahead = Math.min(w.fundAhead, Math.max(0, (DAYS.contractEnd - day) / 7));
    money.marketplace = Math.max(money.marketplace, w.spent + rate * ahead);
  }
  const pace = day < DAYS.contractEnd ? weeks : weeks * p.moneyAfter;
  if (money.hub > 0) money.hub += p.hubWeek * pace;
  if (money.hosting > 0) money.hosting += p.hostingWeek * pace;
  if (day >= DAYS.award - p.otherDays && day < DAYS.march) money.other += p.otherWeek * weeks;
  else if (day >= DAYS.march) money.other += p.otherWeek * p.otherAfter * weeks;
  if (day <= DAYS.billed) w.costMarch = total(system);
}

/** Everything obligated, USD million. */
export function total(system: System): number {
  const { marketplace, hub, hosting, replacement, other } = system.money;
  return marketplace + hub + hosting + replacement + other;
}
