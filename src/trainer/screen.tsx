// The trainer's review on one page: intake, wall, points to talk about, endings, routes.
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { toCsv } from '../export/csv';
import { saveText } from '../page/kept/hand-out';
import { rowsOf } from '../review/cohort';
import { entryOfCode, entryOfFile, type Entry } from '../review/entry';
import { suggested } from '../review/partings';
import { historyProfile } from '../review/profile';
import { RECORD_COLUMNS, recordRows } from '../review/record';
import { compared, rosterOf } from '../review/roster';
import { say } from '../words/say';
import { trainer } from '../words/trainer.en';
import { Detail } from './detail';
import { Profiles, Routes } from './endings';
import type { Haul } from './gather';
import { Intake } from './intake';
import type { TrainerDeps } from './deps';
import { Points } from './points';
import { Sheet } from './sheet';
import { Walkthrough } from './walkthrough';
import { Wall, type Spot } from './wall';

const LABELS = {
  learner: (n: number) => say(trainer.learner, { n }),
  code: (n: number) => say(trainer.code, { n }),
  again: (label: string, n: number) => say(trainer.again, { label, n }),
};
/** Lets the page draw between two replays. */
const breathe = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, 0);
  });

export function Screen({ deps }: { deps: TrainerDeps }): JSX.Element {
  const { theCase } = deps;
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [adding, setAdding] = useState(true);
  const [busy, setBusy] = useState('');
  const [skipped, setSkipped] = useState(0);
  const [spot, setSpot] = useState<Spot | null>(null);
  const [walk, setWalk] = useState<{ run: number; turn: number } | null>(null);
  const [shown, setShown] = useState('');
  const [blank, setBlank] = useState(false);
  const [help, setHelp] = useState(false);
  const queue = useRef<Promise<void>>(Promise.resolve());

  const roster = useMemo(() => rosterOf(entries, LABELS), [entries]);
  const { runs, labels } = useMemo(() => {
    const all = compared(roster);
    return { runs: all.map(({ run }) => run), labels: all.map(({ label }) => label) };
  }, [roster]);
  const rows = useMemo(() => rowsOf(theCase, runs), [theCase, runs]);
  const points = useMemo(() => suggested(rows, runs), [rows, runs]);
  const history = useMemo(() => historyProfile(theCase), [theCase]);

  const take = (count: number, read: (index: number) => Promise<Entry>) => {
    queue.current = queue.current.then(async () => {
      for (let index = 0; index < count; index++) {
        setBusy(say(trainer.intake.reading, { n: index + 1, all: count }));
        await breathe();
        const entry = await read(index);
        setEntries((before) => [...before, entry]);
      }
      setBusy('');
    });
  };
  const onHaul = ({ files, skipped: others }: Haul) => {
    setSkipped(others);
    take(files.length, async (index) => {
      const { name, text } = files[index]!;
      // A file that cannot be opened (a memory stick pulled out) is reported like one that holds nothing.
      return entryOfFile(theCase, name, await text().catch(() => ''));
    });
  };
  const onCodes = (codes: readonly string[]) =>
    take(codes.length, async (index) => entryOfCode(theCase, codes[index]!));

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (typing || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === 'b' || event.key === 'B' || event.key === '.' || (blank && event.key === 'Escape')) {
        setBlank((on) => !on && event.key !== 'Escape');
        event.preventDefault();
        return;
      }
      if (spot || walk) return;
      if (event.key === '?') setHelp((on) => !on);
      if (event.key.toLowerCase() === 'a') setAdding((on) => !on);
      if (event.key.toLowerCase() === 'w' && runs.length > 0) setWalk({ run: 0, turn: 0 });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  const show = (decision: string) => {
    setShown(decision);
    document.getElementById(`row-${decision}`)?.scrollIntoView({ block: 'center' });
  };
  const exported = () => recordRows(theCase, runs, labels);
  const row = spot && rows.find(({ decision }) => decision.id === spot.decision);
  const parted = rows.filter((each) => each.parted).length;
  return (
    <div class="trainer">
      <header class="trainer-head">
        <h1>{trainer.title}</h1>
        <p>
          {say(trainer.counts, { n: runs.length })}
          {rows.length > 0 && runs.length > 1
            ? ` · ${say(trainer.split, { n: parted, all: rows.length })}`
            : ''}
        </p>
        <nav>
          <button type="button" aria-expanded={adding} onClick={() => setAdding(!adding)}>
            {trainer.add}
          </button>
          <button
            type="button"
            disabled={runs.length === 0}
            onClick={() => saveText('launch-day-review.csv', toCsv(RECORD_COLUMNS, exported()), 'text/csv')}
          >
            {trainer.export.csv}
          </button>
          <button
            type="button"
            disabled={runs.length === 0}
            onClick={() =>
              saveText(
                'launch-day-review.json',
                JSON.stringify({ edition: theCase.edition, rows: exported() }, null, 1),
              )
            }
          >
            {trainer.export.json}
          </button>
          <button type="button" disabled={runs.length === 0} onClick={() => window.print()}>
            {trainer.export.print}
          </button>
          <button type="button" onClick={() => setBlank(true)}>
            {trainer.blank} (B)
          </button>
          <button type="button" onClick={() => setHelp(true)} aria-label={trainer.keys.heading}>
            ?
          </button>
          <button type="button" onClick={deps.onLeave}>
            {trainer.leave}
          </button>
        </nav>
      </header>
      <main>
        {(adding || runs.length === 0) && (
          <Intake
            roster={roster}
            busy={busy}
            skipped={skipped}
            onHaul={onHaul}
            onCodes={onCodes}
            onRemove={(entry) =>
              setEntries((before) => (entry ? before.filter((each) => each !== entry) : []))
            }
          />
        )}
        {runs.length === 0 && <p class="trainer-soft">{trainer.private}</p>}
        {runs.length > 0 && (
          <div class="trainer-views" data-wide={runs.length > 3 || undefined}>
            <section class="trainer-card trainer-main">
              <h2>{trainer.wall.heading}</h2>
              <Wall
                rows={rows}
                labels={labels}
                shown={shown}
                onOpen={setSpot}
                onWalk={(run) => setWalk({ run, turn: 0 })}
              />
            </section>
            <section class="trainer-card">
              <h2>{trainer.points.heading}</h2>
              <Points points={points} labels={labels} onShow={show} />
            </section>
            <section class="trainer-card trainer-main">
              <h2>{trainer.profile.heading}</h2>
              <Profiles
                runs={runs}
                labels={labels}
                history={history}
                onWalk={(run) => setWalk({ run, turn: 0 })}
              />
            </section>
            <section class="trainer-card">
              <h2>{trainer.routes.heading}</h2>
              <Routes runs={runs} labels={labels} />
            </section>
          </div>
        )}
      </main>
      {spot && row && (
        <Detail
          row={row}
          run={spot.run}
          runs={runs}
          label={labels[spot.run] ?? ''}
          onClose={() => setSpot(null)}
          onWalk={(turn) => {
            setWalk({ run: spot.run, turn });
            setSpot(null);
          }}
        />
      )}
      {walk && runs[walk.run] && (
        <Walkthrough
          run={runs[walk.run]!}
          label={labels[walk.run] ?? ''}
          from={walk.turn}
          deps={deps}
          onClose={() => setWalk(null)}
        />
      )}
      {help && (
        <Sheet heading={trainer.keys.heading} onClose={() => setHelp(false)}>
          <dl>
            {trainer.keys.list.map(([key, what]) => (
              <div key={key}>
                <dt>{key}</dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </Sheet>
      )}
      {blank && <Blank onClose={() => setBlank(false)} />}
    </div>
  );
}

function Blank({ onClose }: { onClose(): void }): JSX.Element {
  const frame = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = frame.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      class="trainer-blank"
      ref={frame}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <button type="button" onClick={onClose}>
        {trainer.blankNote}
      </button>
    </dialog>
  );
}
