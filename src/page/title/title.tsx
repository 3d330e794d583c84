// The title: go on, begin, sit down as a group or trainer, bring a run, settings, and what is kept here.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Case } from '../../play/case';
import type { FirstTurns } from '../../play/parts';
import { clockDate, longDate } from '../../words/figures';
import { say } from '../../words/say';
import { words } from '../../words/words';
import { Emblem } from './emblem';
import { useKeys, type Binding } from '../keys';
import { decisionOf } from '../lookup';
import { Pick } from '../paper/pick';
import type { Shelf, Spine, Where } from '../kept/shelf';
import { actName } from '../desk/top-bar';

export interface TitleProps {
  theCase: Case;
  spines: readonly Spine[];
  shelf: Pick<Shelf, 'durable' | 'full'>;
  /** What could not be opened or was cleared, in words; empty for none. */
  notice: string;
  letters: boolean;
  hasGroup: boolean;
  hasTrainer: boolean;
  onContinue(id: string): void;
  onNew(preset: keyof FirstTurns): void;
  onGroup(): void;
  onTrainer(): void;
  onFile(text: string): void;
  onCode(): void;
  onSettings(): void;
  onLimits(): void;
  onTested(): void;
  onHelp(bindings: Binding[]): void;
  onClear(): void;
  /** Takes a new edition that waits; null while there is none. */
  onUpdate: (() => void) | null;
  onDrop(id: string): void;
  /** Saves what is kept under this id as it stands, readable or not. */
  onSaveRaw(id: string): void;
}

function placeOf(theCase: Case, where: Where): string {
  const { title } = words;
  if (where.mode === 'group') return `${title.group} · ${words.presets[where.preset].name}`;
  if (where.ended) return title.continueEnd;
  const act = say(words.play.act, { n: where.act, name: actName(where.act, where.opening) });
  return say(title.continueAt, {
    act,
    date: longDate(where.date),
    title: decisionOf(theCase, where.decision)?.title ?? title.continueOpening,
  });
}

const LENGTHS = ['alone-short', 'alone', 'full'] as const satisfies readonly (keyof FirstTurns)[];

export function Title(props: TitleProps) {
  const { theCase, spines, shelf, notice } = props;
  const w = words.title;
  const [preset, setPreset] = useState<(typeof LENGTHS)[number]>('alone');
  const first = useRef<HTMLButtonElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const shelfHead = useRef<HTMLElement>(null);
  const last = spines.find(({ where }) => where);
  const others = spines.filter((spine) => spine !== last);
  const damaged = spines.filter(({ where }) => !where).length;
  useEffect(() => first.current?.focus({ preventScroll: true }), [last?.id]);
  const bindings: Binding[] = [
    {
      on: ['Enter'],
      shown: words.keys.names.Enter,
      words: last ? w.continue : words.keys.newRun,
      act: () => (last ? props.onContinue(last.id) : props.onNew(preset)),
    },
    { on: ['?'], shown: '?', words: words.keys.help, act: () => props.onHelp(bindings) },
  ];
  useKeys(bindings, props.letters);
  const minutes = theCase.presets[preset]?.minutes ?? '';

  return (
    <main class="title">
      <section class="title-hero">
        <Emblem />
        <h1>{words.game}</h1>
        <p class="title-claim">{w.claim}</p>
        <p class="title-lead">{w.lead}</p>
        <p class="title-fine">{w.content}</p>
      </section>
      <section class="title-desk" aria-label={w.newRun}>
        {!shelf.durable && (
          <p class="notice" role="alert">
            {w.blocked}
          </p>
        )}
        {shelf.full && (
          <p class="notice" role="alert">
            {w.full}
          </p>
        )}
        {damaged > 0 && (
          <p class="notice" role="alert">
            {say(w.damaged, { n: damaged }, words.language)}
          </p>
        )}
        {notice && (
          <p class="notice" role="alert">
            {notice}
          </p>
        )}
        {props.onUpdate && (
          <p class="notice">
            <output>{w.update}</output>{' '}
            <button type="button" class="plain" onClick={props.onUpdate}>
              {w.updateNow}
            </button>
          </p>
        )}
        {last && (
          <button
            ref={first}
            type="button"
            class="primary wide-button"
            onClick={() => props.onContinue(last.id)}
          >
            <strong>{w.continue}</strong>
            <span>{last.where && placeOf(theCase, last.where)}</span>
            <small>{say(w.continueSaved, { when: clockDate(last.changed) })}</small>
          </button>
        )}
        <div class="title-new">
          <Pick
            legend={w.length}
            name="preset"
            value={preset}
            onPick={(id) => setPreset(id)}
            options={LENGTHS.map((id) => ({ value: id, text: w.lengths[id] }))}
          />
          <button
            ref={last ? null : first}
            type="button"
            class={last ? 'secondary wide-button' : 'primary wide-button'}
            onClick={() => props.onNew(preset)}
          >
            <strong>{w.newRun}</strong>
            <span>
              {words.presets[preset].note} {say(w.minutes, { minutes: minutes.replace('-', '–') })}
            </span>
          </button>
        </div>
        {(props.hasGroup || props.hasTrainer) && (
          <div class="title-pair">
            {props.hasGroup && (
              <button type="button" class="secondary wide-button" onClick={props.onGroup}>
                <strong>{w.group}</strong>
                <span>{w.groupNote}</span>
              </button>
            )}
            {props.hasTrainer && (
              <button type="button" class="secondary wide-button" onClick={props.onTrainer}>
                <strong>{w.trainer}</strong>
                <span>{w.trainerNote}</span>
              </button>
            )}
          </div>
        )}
        <ul class="title-links">
          <li>
            <button type="button" class="plain" onClick={() => file.current?.click()}>
              {w.openFile}
            </button>
          </li>
          <li>
            <button type="button" class="plain" onClick={props.onCode}>
              {w.pasteCode}
            </button>
          </li>
          <li>
            <button type="button" class="plain" onClick={props.onSettings}>
              {w.settings}
            </button>
          </li>
          <li>
            <button type="button" class="plain" onClick={props.onLimits}>
              {w.limits}
            </button>
          </li>
          <li>
            <button type="button" class="plain" onClick={props.onTested}>
              {w.tested}
            </button>
          </li>
          <li>
            <button type="button" class="plain" onClick={props.onClear}>
              {w.clear}
            </button>
          </li>
        </ul>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={async (event) => {
            const input = event.currentTarget;
            const chosen = input.files?.[0];
            if (chosen) props.onFile(await chosen.text());
            input.value = '';
          }}
        />
        {others.length > 0 && (
          <details class="title-shelf" open={damaged > 0 || shelf.full}>
            <summary ref={shelfHead}>{w.shelf}</summary>
            <ul>
              {others.map(({ id, where, changed }) => (
                <li key={id}>
                  <span>
                    {where ? placeOf(theCase, where) : w.unreadable}
                    <small>{where ? say(w.continueSaved, { when: clockDate(changed) }) : id}</small>
                  </span>
                  {where ? (
                    <button type="button" class="plain" onClick={() => props.onContinue(id)}>
                      {w.shelfOpen}
                    </button>
                  ) : (
                    <button type="button" class="plain" onClick={() => props.onSaveRaw(id)}>
                      {w.shelfRaw}
                    </button>
                  )}
                  <button
                    type="button"
                    class="plain"
                    onClick={() => {
                      (others.length > 1 ? shelfHead : first).current?.focus();
                      props.onDrop(id);
                    }}
                  >
                    {w.shelfDrop}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )}
        <p class="fine">{w.privacy}</p>
      </section>
    </main>
  );
}
