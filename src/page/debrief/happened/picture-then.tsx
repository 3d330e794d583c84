// The picture at any date of the run, faded from what reached the desk to how it truly stood.
import { useEffect, useState } from 'preact/hooks';
import type { Sight } from '../../../play/sight';
import type { Turn } from '../../../play/turn';
import { openingDate } from '../../../review/course';
import { longDate } from '../../../words/figures';
import { debriefWords } from '../../../words/words';
import type { PictureMaker } from '../../desk/picture-maker';
import type { Settings } from '../../kept/settings';
import { Foldable } from '../sheet/foldable';
import { useStill } from './use-still';
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

/** The slider over the days. `at`: index of the day shown, of so many; `day`: its date in words. */
function DateHand({ at, of, day, onDay }: { at: number; of: number; day: string; onDay(at: number): void }) {
  return (
    <label>
      <span>
        {pictureThenWords.date}: <b>{day}</b>
      </span>
      <input
        type="range"
        min={0}
        max={of - 1}
        value={at}
        aria-valuetext={day}
        onInput={(event) => onDay(Number(event.currentTarget.value))}
      />
    </label>
  );
}

/** The slider from reported, 0, to true, 1. */
function FadeHand({ share, onShare }: { share: number; onShare(share: number): void }) {
  return (
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
        onInput={(event) => onShare(Number(event.currentTarget.value) / 100)}
      />
    </label>
  );
}

/** The picture with its two sliders. It is left out where it cannot be drawn: the words stay. */
function Fading({
  sights,
  eve,
  maker,
  settings,
}: {
  sights: readonly Sight[];
  /** Index of the day it begins with. */
  eve: number;
  maker: PictureMaker;
  settings: Settings;
}) {
  const [at, setAt] = useState(eve);
  const [share, setShare] = useState(0);
  const { host, picture, missing } = useStill(maker, settings);
  const sight = sights[at];
  useEffect(() => {
    if (sight) picture?.fade(sight, share);
  }, [picture, sight?.date, share]);
  if (!sight) return null;
  return (
    <>
      {!missing && <div ref={host} class="picture-then-host" aria-hidden="true" />}
      <div class="picture-then-hands">
        <DateHand at={at} of={sights.length} day={longDate(sight.date)} onDay={setAt} />
        <FadeHand share={share} onShare={setShare} />
      </div>
      <details class="fold" open={missing}>
        <summary>{pictureThenWords.words}</summary>
        <p>{maker.describe(sight, share < 0.5 ? 'reported' : 'true').join(' ')}</p>
      </details>
    </>
  );
}

/** The sheet with the picture; it begins on the eve of the opening. */
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
