// The picture at any date of the run, faded from what reached the desk to how it truly stood.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Sight } from '../../play/sight';
import type { Turn } from '../../play/turn';
import { openingDate } from '../../review/course';
import { longDate } from '../../words/figures';
import { debriefWords } from '../../words/words';
import type { MountedPicture, PictureMaker } from '../desk/picture-area';
import type { Settings } from '../kept/settings';
import { Foldable } from './foldable';
import './picture-then.css';

const pictureThenWords = debriefWords.pictureThen;

/** Every day the run stopped at, once, as it stood when it was left. */
function sightsOf(turns: readonly Turn[]): Sight[] {
  const days = new Map(
    turns.flatMap((turn) =>
      turn.scenes.map(({ date, system }): [string, Sight] => [
        date,
        { number: turn.number, date, system, days: [], hours: [] },
      ]),
    ),
  );
  return [...days.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** The picture with its two sliders. Left out where it cannot be drawn: the words stay. */
function Fading({
  sights,
  eve,
  maker,
  settings: { contrast, text },
}: {
  sights: readonly Sight[];
  eve: number;
  maker: PictureMaker;
  settings: Settings;
}) {
  const host = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(eve);
  const [share, setShare] = useState(0);
  const [picture, setPicture] = useState<MountedPicture | null>(null);
  const [missing, setMissing] = useState(false);
  const sight = sights[at];

  useEffect(() => {
    let mounted: MountedPicture | null = null;
    let gone = false;
    if (!host.current) return undefined;
    // Stills: the reader's hand moves it.
    maker
      .mount(host.current, { moving: false, contrast, text })
      .then((drawn) => {
        if (gone) {
          drawn.destroy();
          return;
        }
        mounted = drawn;
        setPicture(drawn);
      })
      .catch(() => {
        if (!gone) setMissing(true);
      });
    return () => {
      gone = true;
      mounted?.destroy();
    };
  }, [maker, contrast, text]);
  useEffect(() => {
    if (sight) picture?.fade(sight, share);
  }, [picture, sight?.date, share]);
  if (!sight) return null;

  return (
    <>
      {!missing && <div ref={host} class="picture-then-host" aria-hidden="true" />}
      <div class="picture-then-hands">
        <label>
          <span>
            {pictureThenWords.date}: <b>{longDate(sight.date)}</b>
          </span>
          <input
            type="range"
            min={0}
            max={sights.length - 1}
            value={at}
            aria-valuetext={longDate(sight.date)}
            onInput={(event) => setAt(Number(event.currentTarget.value))}
          />
        </label>
        <label>
          <span class="picture-then-ends">
            <b>{pictureThenWords.reported}</b>
            <b>{pictureThenWords.truth}</b>
          </span>
          <input
            type="range"
            min={0}
            max={100}
            step={5}
            value={share * 100}
            aria-label={pictureThenWords.fade}
            aria-valuetext={share < 0.5 ? pictureThenWords.reported : pictureThenWords.truth}
            onInput={(event) => setShare(Number(event.currentTarget.value) / 100)}
          />
        </label>
      </div>
      <details class="fold" open={missing}>
        <summary>{pictureThenWords.words}</summary>
        <p>{maker.describe(sight, share < 0.5 ? 'reported' : 'true').join(' ')}</p>
      </details>
    </>
  );
}

export function PictureThen({
  turns,
  maker,
  settings,
}: {
  turns: readonly Turn[];
  maker: PictureMaker;
  settings: Settings;
}) {
  const sights = sightsOf(turns);
  const eve = Math.max(
    0,
    sights.findLastIndex(({ date }) => date < openingDate(turns)),
  );
  if (sights.length === 0) return null;
  return (
    <Foldable
      heading={pictureThenWords.heading}
      kind="wide picture-then no-print"
      point={<p>{pictureThenWords.note}</p>}
      late
    >
      <Fading sights={sights} eve={eve} maker={maker} settings={settings} />
    </Foldable>
  );
}
