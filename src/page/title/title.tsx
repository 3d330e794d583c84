// The title: go on, begin, sit down as a group or trainer, bring a run, settings, and what is kept here.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Case } from '../../play/case';
import type { FirstTurns } from '../../play/parts';
import { keyWords, titleWords, words } from '../../words/words';
import { isReadable, type Shelf, type Spine } from '../kept/shelf';
import { useKeys, type Binding } from '../keys';
import { GoOn, NewRun, WithOthers, type Length } from './beginnings';
import { Emblem } from './emblem';
import { KeptRuns } from './kept-runs';
import { Notices } from './notices';
import { TitleLinks } from './title-links';

/** What the title shows, and what is called when something on it is pressed. */
export interface TitleProps {
  theCase: Case;
  spines: readonly Spine[];
  shelf: Pick<Shelf, 'durable' | 'full'>;
  /** What could not be opened or was cleared, in words; empty for none. */
  notice: string;
  /** Whether single letters and digits act as keys. */
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
  onLicences(): void;
  onHelp(bindings: Binding[]): void;
  onClear(): void;
  /** Takes a new edition that waits; null while there is none. */
  onUpdate: (() => void) | null;
  onDrop(id: string): void;
  /** Saves what is kept under this id as it stands, readable or not. */
  onSaveRaw(id: string): void;
}

function Hero() {
  return (
    <section class="title-hero">
      <Emblem />
      <h1>{words.game}</h1>
      <p class="title-claim">{titleWords.claim}</p>
      <p class="title-lead">{titleWords.lead}</p>
      <p class="title-fine">{titleWords.content}</p>
    </section>
  );
}

/** The title page. The focus begins on Continue, or on New run where there is nothing to go on with. */
export function Title(props: TitleProps) {
  const { theCase, spines, shelf, onContinue, onNew } = props;
  const [length, setLength] = useState<Length>('alone');
  const first = useRef<HTMLButtonElement>(null);
  const last = spines.find(isReadable);
  const damaged = spines.filter((spine) => !isReadable(spine)).length;
  const focusFirst = () => first.current?.focus({ preventScroll: true });
  useEffect(focusFirst, [last?.id]);
  const bindings: Binding[] = [
    {
      on: ['Enter'],
      shown: keyWords.names.Enter,
      words: last ? titleWords.continue : keyWords.newRun,
      act: () => (last ? onContinue(last.id) : onNew(length)),
    },
    { on: ['?'], shown: '?', words: keyWords.help, act: () => props.onHelp(bindings) },
  ];
  useKeys(bindings, props.letters);

  return (
    <main class="title">
      <Hero />
      <section class="title-desk" aria-label={titleWords.newRun}>
        <Notices shelf={shelf} damaged={damaged} notice={props.notice} onUpdate={props.onUpdate} />
        {last && <GoOn theCase={theCase} last={last} button={first} onContinue={onContinue} />}
        <NewRun
          theCase={theCase}
          length={length}
          button={last ? null : first}
          onLength={setLength}
          onNew={onNew}
        />
        <WithOthers
          onGroup={props.hasGroup ? props.onGroup : null}
          onTrainer={props.hasTrainer ? props.onTrainer : null}
        />
        <TitleLinks
          onFile={props.onFile}
          onCode={props.onCode}
          onSettings={props.onSettings}
          onLimits={props.onLimits}
          onTested={props.onTested}
          onLicences={props.onLicences}
          onClear={props.onClear}
        />
        <KeptRuns
          theCase={theCase}
          spines={spines.filter((spine) => spine !== last)}
          open={damaged > 0 || shelf.full}
          onEmptied={() => first.current?.focus()}
          onContinue={onContinue}
          onSaveRaw={props.onSaveRaw}
          onDrop={props.onDrop}
        />
        <p class="fine">{titleWords.privacy}</p>
      </section>
    </main>
  );
}
