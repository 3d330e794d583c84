// One if-then line for the reader's own place of work; kept on this device, outside the record.
import { useEffect, useState } from 'preact/hooks';
import { words } from '../../words/words';
import type { Shelf } from '../shelf';

interface Plan { when: string; act: string }

function readPlan(kept: unknown): Plan {
  const from = kept && typeof kept === 'object' ? kept as Partial<Record<keyof Plan, unknown>> : {};
  return { when: typeof from.when === 'string' ? from.when : '', act: typeof from.act === 'string' ? from.act : '' };
}

export function PlanLine({ shelf, id }: { shelf: Shelf; id: string }) {
  const w = words.debrief;
  const [plan, setPlan] = useState<Plan>({ when: '', act: '' });
  const [kept, setKept] = useState(false);
  useEffect(() => { void shelf.note(`plan:${id}`).then((found) => setPlan(readPlan(found)), () => undefined); }, [id]);
  const change = (next: Plan) => {
    setPlan(next);
    setKept(false);
    shelf.keepNote(`plan:${id}`, next).then(() => setKept(shelf.durable), () => undefined);
  };
  return (
    <article class="sheet plan">
      <h3>{w.plan}</h3>
      <label>{w.planIf}<textarea rows={2} maxLength={400} value={plan.when} onInput={(event) => change({ ...plan, when: event.currentTarget.value })} /></label>
      <label>{w.planThen}<textarea rows={2} maxLength={400} value={plan.act} onInput={(event) => change({ ...plan, act: event.currentTarget.value })} /></label>
      <p class="fine">{w.planNote} <output>{kept && (plan.when || plan.act) ? w.planKept : ''}</output></p>
    </article>
  );
}
