// One if-then line for the reader's own place of work; kept on this device, and not printed unless shared.
import { useState } from 'preact/hooks';
import { say } from '../../../words/say';
import { debriefWords } from '../../../words/words';
import { copyText } from '../../kept/hand-out';
import type { Shelf } from '../../kept/shelf';
import { usePlan } from './use-plan';

function PlanField({ name, value, onText }: { name: string; value: string; onText(text: string): void }) {
  return (
    <label>
      {name}
      <textarea
        rows={2}
        maxLength={400}
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </label>
  );
}

/** The sheet with the two halves of the line. Once both are filled it can be shared and copied. */
export function PlanLine({ shelf, id }: { shelf: Shelf; id: string }) {
  const { line: plan, kept, change } = usePlan(shelf, id);
  const [shared, setShared] = useState(false);
  const [copied, setCopied] = useState(false);
  const edit = (part: Partial<typeof plan>) => {
    setCopied(false);
    change({ ...plan, ...part });
  };
  const [when, act] = [plan.when.trim(), plan.act.trim()];
  const filled = when !== '' && act !== '';
  const line = say(debriefWords.planLine, { when, act });
  return (
    <article class={shared && filled ? 'sheet plan' : 'sheet plan no-print'}>
      <h3>{debriefWords.plan}</h3>
      <div class="plan-fields no-print">
        <PlanField name={debriefWords.planIf} value={plan.when} onText={(text) => edit({ when: text })} />
        <PlanField name={debriefWords.planThen} value={plan.act} onText={(text) => edit({ act: text })} />
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
