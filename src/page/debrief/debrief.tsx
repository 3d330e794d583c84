// The debrief alone, in three moves: what happened, how did I decide, what will I do; then what can be handed in.
import { useEffect, useRef } from 'preact/hooks';
import { reviewedOf } from '../../review/entry';
import { say } from '../../words/say';
import { words } from '../../words/words';
import { useKeys, type Binding } from '../keys';
import type { PictureMaker } from '../picture-area';
import type { Session } from '../session';
import type { Settings } from '../settings';
import type { Shelf } from '../shelf';
import { Curve } from './curve';
import { DecisionsBeside } from './decisions-beside';
import { Foresight } from './foresight';
import { HandIn } from './hand-in';
import { PictureThen } from './picture-then';
import { PlanLine } from './plan-line';
import { ProfileBeside } from './profile-beside';
import { WaysThen } from './ways-then';
import './debrief.css';
import './print.css';

export interface DebriefProps {
  session: Session;
  /** Something to say about this run, such as that its record was altered. */
  notice: string;
  shelf: Shelf;
  settings: Settings;
  maker: PictureMaker;
  onRead(): void;
  onLeave(): void;
  onLimits(): void;
  onClear(): void;
  onSaveFile(): void;
}

export function Debrief({ session, notice, shelf, settings, maker, onRead, onLeave, onLimits, onClear, onSaveFile }: DebriefProps) {
  const w = words.debrief;
  const { theCase } = session;
  const turns = session.turns();
  const run = session.run();
  const { system } = session.turn();
  const reviewed = reviewedOf(theCase, run, turns);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { window.scrollTo(0, 0); heading.current?.focus({ preventScroll: true }); }, []);
  const bindings: Binding[] = [{ on: ['Escape'], shown: words.keys.names.Escape, words: words.keys.title, act: onLeave }];
  useKeys(bindings, settings.letters);

  return (
    <main class="debrief">
      {notice && <p class="notice" role="alert">{notice}</p>}
      <header class="debrief-head">
        <div>
          <p class="overline">{words.game}</p>
          <h1 ref={heading} tabIndex={-1}>{w.heading}</h1>
          <p class="debrief-route">{say(w.route, { launch: words.launches[system.launch], opening: words.openings[system.opening] })}</p>
          <p class="fine">{w.intro}</p>
        </div>
        <div class="actions no-print">
          <button type="button" class="secondary" onClick={() => window.print()}>{w.print}</button>
          <button type="button" class="plain" onClick={onRead}>{w.read}</button>
          <button type="button" class="plain" onClick={onLeave}>{words.title.back}</button>
        </div>
      </header>

      <section class="move" aria-labelledby="move1">
        <h2 id="move1"><span>1</span>{w.moves[0]}</h2>
        <div class="sheets">
          <Curve turns={turns} />
          <PictureThen turns={turns} maker={maker} contrast={settings.contrast} />
          <ProfileBeside theCase={theCase} system={system} />
          <WaysThen theCase={theCase} turns={turns} />
        </div>
      </section>

      <section class="move" aria-labelledby="move2">
        <h2 id="move2"><span>2</span>{w.moves[1]}</h2>
        <div class="sheets">
          <DecisionsBeside theCase={theCase} reviewed={reviewed} events={run.events} />
          <Foresight theCase={theCase} reviewed={reviewed} events={run.events} />
        </div>
      </section>

      <section class="move" aria-labelledby="move3">
        <h2 id="move3"><span>3</span>{w.moves[2]}</h2>
        <div class="sheets">
          <PlanLine shelf={shelf} id={run.id} />
          <HandIn theCase={theCase} run={run} onSaveFile={onSaveFile} />
        </div>
      </section>

      <footer class="debrief-foot">
        <button type="button" class="plain no-print" onClick={onLimits}>{words.title.limits}</button>
        <button type="button" class="plain no-print" onClick={onClear}>{words.title.clear}</button>
        <p class="fine">{w.modelNote}</p>
        <p class="fine">{say(w.printed, { id: run.id, edition: run.edition })}</p>
      </footer>
    </main>
  );
}
