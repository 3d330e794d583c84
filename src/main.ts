// Wires the game together; the only file that knows everybody.
import { firstTurns, theCase } from 'virtual:case';
import { mountPage } from './page/mount';
import type { Place } from './page/opener';
import type { PictureLook, MountedPicture, PictureMaker } from './page/desk/picture-maker';
import { whereOf } from './page/run/where-of';
import type { StreamState } from './page/desk/stream-controls';
import { mayMove, readSettings } from './page/kept/settings';
import type { Sight } from './play/sight';
import type { Shelf } from './page/kept/shelf';
import { describe } from './picture/view/describe';
import { openHearing } from './picture/sound/hearing';
import type { Layer } from './picture/view/known';
import { viewOf } from './picture/view/view';
import type { Restore } from './play/restore';
import type { Run } from './play/run';
import { complete } from './play/whole';

/** As the debrief shows it: firms carry their real names, whatever was chosen. */
const lookedBackOn = (sight: Sight, layer: Layer) => viewOf(theCase, sight, layer, 'real');

/** Draws what one page sees, as the desk sees it. The picture's chunk is fetched when first needed. */
async function mountPicture(
  host: HTMLElement,
  { moving, contrast, labels, text = 100 }: PictureLook,
  onStream?: (state: StreamState) => void,
): Promise<MountedPicture> {
  const stage = await import('./picture/show/stage');
  const hearing = openHearing();
  const picture = await stage.mountPicture(host, {
    theme: contrast,
    reducedMotion: !moving,
    mirror: document.documentElement.dir === 'rtl',
    labels: labels ?? 'screen',
    scale: text / 100,
    onPlaying: (state) => {
      hearing.crowd(state === 'playing');
      onStream?.(state ?? 'none');
    },
  });
  const { play, pause, skip } = picture;
  const show = (sight: Sight) => {
    const view = viewOf(theCase, sight, 'reported');
    picture.draw(view);
    hearing.follow(view);
  };
  const destroy = () => {
    hearing.end();
    picture.destroy();
  };
  return {
    show,
    hear: hearing.turn,
    destroy,
    fade: (sight, share) => picture.fade(lookedBackOn(sight, 'reported'), lookedBackOn(sight, 'true'), share),
    play,
    pause,
    skip,
  };
}

let arriving: Promise<Restore> | null = null;
/** Resolves when the case is whole, to how a run goes on. A fetch that failed may be tried again. */
function whole(): Promise<Restore> {
  arriving ??= Promise.all([import('virtual:case-rest'), import('./play/restore')])
    .then(([{ rest }, { restore }]) => {
      complete(theCase, rest);
      return (run: Run) => restore(theCase, run);
    })
    .catch((error: unknown) => {
      arriving = null;
      throw error;
    });
  return arriving;
}

const maker: PictureMaker = {
  mount: mountPicture,
  describe: (sight, layer) =>
    describe(layer ? lookedBackOn(sight, layer) : viewOf(theCase, sight, 'reported')),
};

/** How pictures are to look, by the reader's settings. */
async function lookOf(shelf: Shelf): Promise<PictureLook> {
  const settings = readSettings(await shelf.note('settings').catch(() => null));
  return { moving: mayMove(settings), contrast: settings.contrast, text: settings.text };
}

const openGroup: Place = async (element, { shelf, resume, onLeave }) => {
  const [{ mountRoom }] = await Promise.all([import('./room/mount'), whole()]);
  const size = await shelf.note('room-size').catch(() => null);
  const { moving } = await lookOf(shelf);
  return mountRoom(element, {
    theCase,
    maker,
    moving,
    resume,
    onLeave,
    now: () => Date.now(),
    save: (run, turn) =>
      shelf.keep({
        run,
        where: whereOf(run, turn),
        bookmark: { turn: turn.number, beat: 0 },
        changed: Date.now(),
      }),
    codeLink: (code) =>
      location.protocol === 'file:' ? code : `${location.origin}${location.pathname}#run=${code}`,
    ...(typeof size === 'number' ? { size } : {}),
    keepSize: (percent) => void shelf.keepNote('room-size', percent).catch(() => undefined),
  });
};

const openTrainer: Place = async (element, { shelf, onLeave }) => {
  const [{ mountTrainer }] = await Promise.all([import('./trainer/mount'), whole()]);
  return mountTrainer(element, { theCase, maker, look: await lookOf(shelf), onLeave });
};

void mountPage(document.querySelector<HTMLElement>('#app')!, {
  theCase,
  firstTurns,
  whole,
  maker,
  openGroup,
  openTrainer,
});
