// The clock of one decision: counts down softly, can be paused and lengthened, and never picks.
import { useEffect, useState } from 'preact/hooks';
import type { PresetId } from '../../play/case';

/** Minutes a decision is planned to take (class plans): 7.5 in 45 and 60 minutes, 8.5 in longer classes. */
export function plannedMinutes(preset: PresetId): number {
  return preset === 'class-45' || preset === 'class-60' ? 7.5 : 8.5;
}

/** The clock of one decision. */
export interface Clock {
  /** Seconds left; below zero once the time is over. */
  left: number;
  running: boolean;
  toggle(): void;
  addMinute(): void;
}

/** A clock that goes back to the planned time, stopped, whenever `decision` changes. */
export function useClock(decision: string, minutes: number, now: () => number): Clock {
  const [left, setLeft] = useState(minutes * 60);
  const [running, setRunning] = useState(false);
  useEffect(() => {
    setLeft(minutes * 60);
    setRunning(false);
  }, [decision, minutes]);
  useEffect(() => {
    if (!running) return undefined;
    let last = now();
    const timer = setInterval(() => {
      const passed = Math.floor((now() - last) / 1000);
      last += passed * 1000;
      if (passed > 0) setLeft((seconds) => seconds - passed);
    }, 250);
    return () => clearInterval(timer);
  }, [running, now]);
  return {
    left,
    running,
    toggle: () => setRunning((on) => !on),
    addMinute: () => setLeft((seconds) => Math.max(0, seconds) + 60),
  };
}

/** Seconds as `2:41`; `0:00` once the time is over. */
export function asClock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
