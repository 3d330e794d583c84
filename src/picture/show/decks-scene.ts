// The Phaser scene that paints a drawing: two decks, doors between them, words on top.
import { Scene, type GameObjects } from 'phaser';
import type { Drawing, LabelShape } from '../place/drawing';
import { paintDrawing } from '../paint/paint-drawing';
import { paintGround } from '../paint/paint-ground';
import { toneOf, type Palette } from '../paint/theme';
import { FONT, fontOf, SPACED } from '../paint/type';

/** Paints with Phaser's Graphics, writes with its Text: one for each label, kept while the label is there. */
export class DecksScene extends Scene {
  private ground: GameObjects.Graphics | undefined;
  private pen: GameObjects.Graphics | undefined;
  private texts = new Map<string, GameObjects.Text>();

  /** `ready` is called once the scene can paint. */
  constructor(private readonly ready: () => void) {
    super('decks');
  }

  create(): void {
    this.ground = this.add.graphics();
    this.pen = this.add.graphics();
    this.ready();
  }

  /** Grid and plate; once per size or theme. */
  showGround({ frame }: Drawing, theme: Palette): void {
    this.ground?.clear();
    if (this.ground) paintGround(this.ground, frame, theme);
  }

  /** Paints a drawing; `density`: device pixels per CSS pixel. */
  show(drawing: Drawing, theme: Palette, density: number): void {
    const { pen } = this;
    if (!pen) return;
    this.cameras.main.setOrigin(0, 0).setZoom(density);
    pen.clear();
    paintDrawing(pen, drawing, theme);
    const { labels } = drawing;
    for (const [key, text] of this.texts) {
      if (labels[key]) continue;
      text.destroy();
      this.texts.delete(key);
    }
    for (const [key, label] of Object.entries(labels)) this.write(key, label, theme, density);
  }

  /** Forgets all text, so that it is set anew (another font, theme or density, or a restored context). */
  forget(): void {
    for (const text of this.texts.values()) text.destroy();
    this.texts.clear();
  }

  private write(
    key: string,
    { text, x, y, size, bold, tone, spaced, alpha }: LabelShape,
    theme: Palette,
    density: number,
  ): void {
    const colour = toneOf(theme, tone);
    let label = this.texts.get(key);
    if (!label) {
      label = this.add
        .text(0, 0, '', { fontFamily: FONT, padding: { x: 2, y: 2 }, resolution: density })
        .setDepth(10);
      this.texts.set(key, label);
    }
    const font = fontOf(size, bold);
    if (label.text !== text || label.getData('font') !== font || label.getData('colour') !== colour) {
      label
        .setStyle({
          fontFamily: FONT,
          fontSize: `${size}px`,
          fontStyle: bold ? '650' : '420',
          color: colour,
          resolution: density,
        })
        .setLetterSpacing(spaced ? size * SPACED : 0)
        .setText(text);
      label.setData('font', font).setData('colour', colour);
    }
    label
      .setPosition(Math.round((x - 2) * density) / density, Math.round((y - 2) * density) / density)
      .setAlpha(alpha);
  }
}
