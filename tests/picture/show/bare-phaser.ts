// Phaser made of nothing, for tests of the stage: it draws no pixel and remembers what it was told.

/** Something to be told of, by name. */
class Events {
  readonly told = new Map<string, (() => void)[]>();
  on(name: string, work: () => void): void {
    this.told.set(name, [...(this.told.get(name) ?? []), work]);
  }
  emit(name: string): void {
    for (const work of this.told.get(name) ?? []) work();
  }
}
/** Words written in a scene, and how they were set. */
interface WrittenWords {
  text: string;
  fields: Record<string, unknown>;
  gone: boolean;
}
/** A scene that draws nothing and remembers what it was told. */
class BareScene {
  readonly events = new Events();
  readonly strokes: string[] = [];
  readonly written: WrittenWords[] = [];
  zoom = 0;
  cameras = { main: { setOrigin: () => ({ setZoom: (zoom: number) => (this.zoom = zoom) }) } };
  add = {
    graphics: () => new Proxy({}, { get: (_, name) => () => this.strokes.push(String(name)) }),
    text: () => {
      const one: WrittenWords = { text: '', fields: {}, gone: false };
      this.written.push(one);
      const data = new Map<string, unknown>();
      const text: Record<string, unknown> = {
        get text() {
          return one.text;
        },
        getData: (name: string) => data.get(name),
        setText: (words: string) => ((one.text = words), text),
        setData: (name: string, value: unknown) => (data.set(name, value), text),
        destroy: () => (one.gone = true),
      };
      for (const name of ['Depth', 'Style', 'LetterSpacing', 'Position', 'Alpha'])
        text[`set${name}`] = (...given: unknown[]) => ((one.fields[name] = given), text);
      return text;
    },
  };
  create(): void {}
}
/** A game without a canvas of its own; the last one made is kept. */
export class BareGame {
  static last: BareGame;
  static fails = false;
  readonly canvas = document.createElement('canvas');
  readonly loop = {
    running: false,
    wakes: 0,
    wake: () => this.woken(),
    sleep: () => (this.loop.running = false),
  };
  readonly scale = Object.assign(new Events(), { resize: (...size: number[]) => this.sizes.push(size) });
  readonly sizes: number[][] = [];
  destroyed: unknown[] = [];
  constructor(readonly config: Record<string, unknown> & { scene: BareScene }) {
    if (BareGame.fails) throw new Error('no context');
    BareGame.last = this;
    queueMicrotask(() => config.scene.create());
  }
  private woken(): void {
    this.loop.running = true;
    this.loop.wakes += 1;
  }
  destroy(removed: boolean): void {
    this.destroyed.push(removed);
  }
}

/** The names of Phaser's scale manager that the stage uses. */
export const Scale = { NONE: 0, Events: { RESIZE: 'resize' } };

/** The number of Phaser's renderer. */
export const WEBGL = 2;

export { BareGame as Game, BareScene as Scene };
