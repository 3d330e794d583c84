// The reader's if-then line, kept on this device by the id of the run and outside its record.
import { useEffect, useState } from 'preact/hooks';
import type { Shelf } from '../../kept/shelf';

/** What is to be noticed, and what will then be done; as typed. */
interface IfThen {
  when: string;
  act: string;
}

/** The line and what became of it. */
export interface Plan {
  line: IfThen;
  /** Whether the line as it stands is on disk. */
  kept: boolean;
  change(next: IfThen): void;
}

function readPlan(kept: unknown): IfThen {
  const from = kept && typeof kept === 'object' ? (kept as Partial<Record<keyof IfThen, unknown>>) : {};
  return {
    when: typeof from.when === 'string' ? from.when : '',
    act: typeof from.act === 'string' ? from.act : '',
  };
}

/** Reads the line of this run, and keeps it after every change. Empty where there is none or it cannot be read. */
export function usePlan(shelf: Shelf, id: string): Plan {
  const [line, setLine] = useState<IfThen>({ when: '', act: '' });
  const [kept, setKept] = useState(false);
  const name = `plan:${id}`;
  useEffect(() => {
    void shelf.note(name).then(
      (found) => setLine(readPlan(found)),
      () => undefined,
    );
  }, [id]);
  const change = (next: IfThen) => {
    setLine(next);
    setKept(false);
    shelf.keepNote(name, next).then(
      () => setKept(shelf.durable),
      () => undefined,
    );
  };
  return { line, kept, change };
}
