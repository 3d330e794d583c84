// The play screen: the picture and the desk on one side, the paper on the other.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { announce } from './announce';
import { Choices } from './paper/choices';
import { Contest } from './paper/contest';
import { decisionOf, hasDeparted } from './lookup';
import { passagesOf } from '../play/scene';
import { say } from '../words/say';
import { words } from '../words/words';
import { After } from './paper/after';
import { BackDialog } from './dialogs/back-dialog';
import { Backlog } from './dialogs/backlog';
import { documentsOf, Dossier } from './dialogs/dossier';
import { Folder } from './desk/folder';
import { GiveUp } from './dialogs/give-up';
import { HelpDialog } from './dialogs/help-dialog';
import { useKeys, type Binding } from './keys';
import { LookBack, lookedBackOn } from './paper/look-back';
import { PageSources, SceneText } from './paper/paper';
import { PictureArea, type PictureMaker, type PictureState } from './desk/picture-area';
import { Readings, ReadingsDialog } from './desk/readings';
import type { Session } from './run/session';
import { mayMove, type Settings } from './kept/settings';
import { pageSight } from './desk/sight';
import { stepWords } from './desk/step-words';
import { RhythmLine } from './paper/team-form';
import { Terms } from './paper/terms';
import { Timeline } from './desk/timeline';
import { TopBar } from './desk/top-bar';
import { useSession } from './run/use-session';
import { NotLoaded } from './paper/not-loaded';
import { openWays, Ways, WaysDialog } from './desk/ways';
import { Who } from './dialogs/who';
import { NOTHING_SAID, type Grounds } from './paper/why';

export interface PlayProps {
  session: Session;
  maker: PictureMaker;
  settings: Settings;
  /** The coal-face close, shown above the first page of a new run. */
  preface: readonly string[];
  /** Something to say about this run once, such as that its text has changed. */
  notice: string;
  onSettings(): void;
  /** Turns the sound on or off. */
  onMute(): void;
  onLeave(): void;
  onDebrief(): void;
  onSaveFile(): void;
}

type PlayDialog =
  | { kind: 'backlog' | 'file' | 'help' | 'giveUp' | 'readings' | 'ways' | 'who' }
  | { kind: 'back'; to: number | null }
  | null;

export function Play({
  session,
  maker,
  settings,
  preface,
  notice,
  onSettings,
  onMute,
  onLeave,
  onDebrief,
  onSaveFile,
}: PlayProps) {
  useSession(session);
  const w = words.play;
  const { theCase } = session;
  const turn = session.turn();
  const turns = session.turns();
  const beat = session.beat();
  const { beat: page } = session.bookmark();
  const place = `${session.run().id}:${turn.number}:${page}`;
  const sight = useMemo(() => pageSight(turns, beat), [place]);
  const decision = beat.asks ? decisionOf(theCase, turn.asks) : undefined;
  const back = lookedBackOn(session, beat);
  const documents = documentsOf(theCase, turn.asks, turn.system.launch);
  const arrived = documents.length > 0 && documents.every(({ body }) => body.length > 0);
  const [open, setOpen] = useState<PlayDialog>(null);
  const [picture, setPicture] = useState<PictureState>('coming');
  const [inWords, setInWords] = useState(false);
  // What is filled in belongs to one page, so that nothing is carried over to the next.
  const [filled, setFilled] = useState({ place, selected: '', why: NOTHING_SAID });
  const { selected, why } = filled.place === place ? filled : { selected: '', why: NOTHING_SAID };
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const paper = useRef<HTMLElement>(null);

  const setWhy = (next: Grounds) => setFilled({ place, selected, why: next });
  const select = (id: string) =>
    setFilled({ place, selected: id, why: id === selected ? why : { ...why, reason: '', line: '' } });
  const clear = () => setFilled({ place, selected: '', why: NOTHING_SAID });
  const during = async (act: () => Promise<boolean>) => {
    if (busy) return;
    // The dialog first, so that the focus can go to where reading goes on.
    setOpen(null);
    setBusy(true);
    setFailed(false);
    try {
      await act();
    } catch {
      setFailed(true);
    }
    setBusy(false);
  };
  const commit = () => {
    const choice = turn.choices.find(({ id }) => id === selected);
    if (!choice) {
      announce(w.chooseFirst);
      return;
    }
    const { confidence, readings } = why;
    void during(() =>
      session.commit({
        choice: choice.id,
        reason: why.reason,
        line: why.line.trim(),
        ...(confidence && Object.keys(readings).length > 0 ? { forecast: { readings, confidence } } : {}),
        bands: Object.entries(why.bands).map(([id, pick]) => ({ id, pick })),
        ...(why.soundness ? { soundness: why.soundness } : {}),
      }),
    );
  };
  const next = () => {
    if (beat.ends) onDebrief();
    else if (!beat.asks) session.turnPage();
  };

  // Reading goes on at the head of the page: the focus goes there, and the change is said once.
  const before = useRef({ place, number: turn.number, system: sight.system });
  useLayoutEffect(() => {
    const start = paper.current?.querySelector<HTMLElement>('[data-start]');
    start?.focus({ preventScroll: true });
    paper.current?.scrollTo({ top: 0 });
    if (before.current.place !== place) {
      // On a small screen the whole page scrolls: up to the picture where it has changed, else to the text.
      const narrow = paper.current && getComputedStyle(paper.current).overflowY === 'visible';
      if (narrow && (beat.kind === 'after' || sight.hours.length > 0)) window.scrollTo(0, 0);
      else if (narrow) paper.current?.scrollIntoView({ block: 'start' });
      announce(
        turn.number < before.current.number
          ? say(w.wentBack, { title: decisionOf(theCase, turn.asks)?.title ?? '' })
          : stepWords(theCase, before.current.system, sight.system),
      );
    }
    before.current = { place, number: turn.number, system: sight.system };
  }, [place]);

  const bindings: Binding[] = [
    ...(decision
      ? [
          {
            on: turn.choices.map((_choice, index) => String(index + 1)),
            shown: `1–${turn.choices.length}`,
            words: words.keys.select,
            act: (key: string) => {
              const choice = turn.choices[Number(key) - 1];
              if (!choice) return;
              select(choice.id);
              paper.current
                ?.querySelector<HTMLInputElement>(`input[value="${CSS.escape(choice.id)}"]`)
                ?.focus();
            },
          },
          { on: ['Enter'], shown: words.keys.names.Enter, words: words.keys.commit, act: commit },
          ...(selected
            ? [{ on: ['Escape'], shown: words.keys.names.Escape, words: words.keys.clear, act: clear }]
            : []),
        ]
      : [
          {
            on: ['Enter'],
            shown: words.keys.names.Enter,
            words: beat.ends ? words.keys.debrief : words.keys.next,
            act: next,
          },
        ]),
    { on: ['h'], shown: 'H', words: words.keys.backlog, act: () => setOpen({ kind: 'backlog' }) },
    ...(arrived && decision
      ? [{ on: ['d'], shown: 'D', words: words.keys.file, act: () => setOpen({ kind: 'file' }) }]
      : []),
    ...(turns.length > 1
      ? [{ on: ['z'], shown: 'Z', words: words.keys.back, act: () => setOpen({ kind: 'back', to: null }) }]
      : []),
    ...(document.fullscreenEnabled
      ? [
          {
            on: ['f'],
            shown: 'F',
            words: words.keys.full,
            act: () =>
              void (document.fullscreenElement
                ? document.exitFullscreen()
                : document.documentElement.requestFullscreen()),
          },
        ]
      : []),
    { on: ['m'], shown: 'M', words: words.keys.mute, act: onMute },
    { on: ['?'], shown: '?', words: words.keys.help, act: () => setOpen({ kind: 'help' }) },
  ];
  useKeys(bindings, settings.letters);
  const close = () => setOpen(null);
  const first = turn.number === 0;

  return (
    <div class="play" data-turn={turn.number} data-page={page} data-asks={decision ? turn.asks : ''}>
      <TopBar
        date={sight.date}
        act={(beat.told.at(-1) ?? turn.scenes.at(-1))?.act ?? 1}
        opening={sight.system.opening}
        onSettings={onSettings}
        onLeave={onLeave}
      />
      <PictureArea
        maker={maker}
        sight={sight}
        moving={mayMove(settings)}
        contrast={settings.contrast}
        text={settings.text}
        sound={settings.sound}
        words={inWords}
        onState={setPicture}
      />
      <Readings system={sight.system} onAll={() => setOpen({ kind: 'readings' })} />
      <main class="paper" ref={paper} aria-label={w.paper}>
        <div class="paper-inner" key={place}>
          {failed && <NotLoaded />}
          {notice && (
            <p class="notice" role="alert">
              {notice}
            </p>
          )}
          {session.saving() === 'failed' && (
            <p class="notice" role="alert">
              {w.saving.failed}{' '}
              <button type="button" class="plain" onClick={onSaveFile}>
                {w.saving.file}
              </button>
            </p>
          )}
          {first && page === 0 && preface.length > 0 && (
            <aside class="preface">
              {preface.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </aside>
          )}
          {beat.kind === 'after' ? (
            <After session={session} turn={turn} told={beat.told} />
          ) : (
            beat.told.map((told, index) => (
              <SceneText
                key={index}
                theCase={theCase}
                told={told}
                asks={turn.asks}
                before={beat.told[index - 1]}
              />
            ))
          )}
          {back.length > 0 && <LookBack session={session} turns={back} />}
          {beat.kind === 'scenes' && !decision && turn.decided && (
            <Contest key={place} session={session} decision={turn.decided.decision} />
          )}
          {decision && <RhythmLine session={session} decision={decision.id} />}
          {decision && documents.length > 0 && (
            <p class="to-file">
              <button type="button" disabled={!arrived} onClick={() => setOpen({ kind: 'file' })}>
                <Folder />{' '}
                <span>
                  {w.file.open}{' '}
                  <small>
                    {say(decision.messages ? w.file.countAll : w.file.count, {
                      n: documents.length,
                      messages: decision.messages?.length ?? 0,
                    })}
                  </small>
                </span>
              </button>
            </p>
          )}
          {decision ? (
            <Choices
              theCase={theCase}
              decision={decision}
              turn={turn}
              selected={selected}
              why={why}
              busy={busy}
              onSelect={select}
              onWhy={setWhy}
              onCommit={commit}
              onGiveUp={() => setOpen({ kind: 'giveUp' })}
            />
          ) : (
            <div class="actions">
              <button type="button" class="primary" onClick={next}>
                {beat.ends ? w.toDebrief : w.next}
              </button>
            </div>
          )}
          {decision && turn.decided && (
            <Contest key={place} session={session} decision={turn.decided.decision} ask={w.contestLast} />
          )}
          <Terms
            theCase={theCase}
            text={[...passagesOf(beat.told), ...(decision ? turn.choices : [])]
              .map(({ text }) => text)
              .join('\n')}
          />
          <PageSources theCase={theCase} told={beat.told} />
          <footer class="paper-foot">
            <button type="button" class="plain" onClick={() => setOpen({ kind: 'backlog' })}>
              {words.keys.backlog}
            </button>
            {turns.length > 1 && (
              <button type="button" class="plain" onClick={() => setOpen({ kind: 'back', to: null })}>
                {words.keys.back}
              </button>
            )}
            {theCase.people.length > 0 && (
              <button type="button" class="plain" onClick={() => setOpen({ kind: 'who' })}>
                {w.who.heading}
              </button>
            )}
            <button type="button" class="plain" onClick={() => setOpen({ kind: 'help' })}>
              {words.keys.heading}
            </button>
          </footer>
        </div>
      </main>
      <section class={`ways ${picture}`} aria-label={w.ways.heading}>
        <div class="ways-bar">
          <button type="button" class="plain" onClick={() => setOpen({ kind: 'ways' })}>
            {w.ways.heading} <small>{openWays(sight.system)}</small>
          </button>
          {picture !== 'missing' && (
            <button type="button" class="plain" aria-pressed={inWords} onClick={() => setInWords(!inWords)}>
              {inWords ? w.picture.hide : w.picture.show}
            </button>
          )}
        </div>
        <Ways theCase={theCase} turns={turns} system={sight.system} />
      </section>
      <Timeline
        theCase={theCase}
        turns={turns}
        date={sight.date}
        opening={sight.system.opening}
        asking={beat.asks}
        asks={session.run().asks}
        onBack={(to) => setOpen({ kind: 'back', to })}
      />
      {open?.kind === 'backlog' && (
        <Backlog theCase={theCase} run={session.run()} turns={turns} beat={page} onClose={close} />
      )}
      {open?.kind === 'file' && (
        <Dossier
          theCase={theCase}
          messages={decision?.messages ?? []}
          documents={documents}
          departed={hasDeparted(theCase, turns)}
          onClose={close}
          onOpened={(document) => void session.note({ kind: 'opened', document })}
        />
      )}
      {open?.kind === 'help' && <HelpDialog bindings={bindings} letters={settings.letters} onClose={close} />}
      {open?.kind === 'back' && (
        <BackDialog
          theCase={theCase}
          turns={turns}
          to={open.to}
          onClose={close}
          onBack={(to) => void during(() => session.goBack(to))}
        />
      )}
      {open?.kind === 'readings' && <ReadingsDialog system={sight.system} onClose={close} />}
      {open?.kind === 'ways' && (
        <WaysDialog theCase={theCase} turns={turns} system={sight.system} onClose={close} />
      )}
      {open?.kind === 'who' && <Who people={theCase.people} onClose={close} />}
      {open?.kind === 'giveUp' && (
        <GiveUp onClose={close} onGiveUp={() => void during(() => session.giveUp())} />
      )}
    </div>
  );
}
