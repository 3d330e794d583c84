// One if-then line for the reader's own place of work; kept on this device, outside the record, and not printed unless shared.
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../words/say';
import { debriefWords } from '../../words/words';
import { copyText } from '../kept/hand-out';
import type { Shelf } from '../kept/shelf';

interface IfThen {
  when: string;
  act: string;
}

function readPlan(kept: unknown): IfThen {
  const from = kept && typeof kept === 'object' ? (kept as Partial<Record<keyof IfThen, unknown>>) : {};
  return {
    when: typeof from.when === 'string' ? from.when : '',
    act: typeof from.act === 'string' ? from.act : '',
  };
}

export function PlanLine({ shelf, id }: { shelf: Shelf; id: string }) {
  const [plan, setPlan] = useState<IfThen>({ when: '', act: '' });
  const [kept, setKept] = useState(false);
  const [shared, setShared] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    void shelf.note(`plan:${id}`).then(
      (found) => setPlan(readPlan(found)),
      () => undefined,
    );
  }, [id]);
  const change = (next: IfThen) => {
    setPlan(next);
    setKept(false);
    setCopied(false);
    shelf.keepNote(`plan:${id}`, next).then(
      () => setKept(shelf.durable),
      () => undefined,
    );
  };
  const filled = plan.when.trim() !== '' && plan.act.trim() !== '';
  const line = say(debriefWords.planLine, { when: plan.when.trim(), act: plan.act.trim() });
  return (
    <article class={shared && filled ? 'sheet plan' : 'sheet plan no-print'}>
      <h3>{debriefWords.plan}</h3>
      <div class="plan-fields no-print">
        <label>
          {debriefWords.planIf}
          <textarea
            rows={2}
            maxLength={400}
            value={plan.when}
            onInput={(event) => change({ ...plan, when: event.currentTarget.value })}
          />
        </label>
        <label>
          {debriefWords.planThen}
          <textarea
            rows={2}
            maxLength={400}
            value={plan.act}
            onInput={(event) => change({ ...plan, act: event.currentTarget.value })}
          />
        </label>
        <p class="fine">
          {debriefWords.planNote}{' '}
          <output>{kept && (plan.when || plan.act) ? debriefWords.planKept : ''}</output>
        </p>
        {filled && (
          <>
            <label class="reason">
              <input
                type="checkbox"
                checked={shared}
                onChange={(event) => setShared(event.currentTarget.checked)}
              />{' '}
              <span>{debriefWords.planShare}</span>
            </label>
            <p>
              <button type="button" class="plain" onClick={() => void copyText(line).then(setCopied)}>
                {copied ? debriefWords.copied : debriefWords.planCopy}
              </button>
            </p>
          </>
        )}
      </div>
      {shared && filled && <p class="said only-print">{line}</p>}
    </article>
  );
}
