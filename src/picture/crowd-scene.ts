// The Phaser scene that paints the crowd over the gates: dots, crosses for those who failed, and a frame round a gate that jams.
import { Scene, type GameObjects } from 'phaser';
import type { Crowd, Dot } from './crowd';
import type { BlockShape } from './drawing';
import { toneOf, type Theme } from './theme';

const LOOKS: Dot['look'][] = ['going', 'failed', 'left'];

export class CrowdScene extends Scene {
  private blitter: GameObjects.Blitter | undefined;
  private pen: GameObjects.Graphics | undefined;
  private cell = 0;

  constructor(private readonly ready: () => void) {
    super('crowd');
  }

  create(): void {
    this.pen = this.add.graphics();
    this.ready();
  }

  /** Draws the three looks of a dot; once per size, theme or density. `dot`: radius in px. */
  prepare(theme: Theme, dot: number, density: number): void {
    this.blitter?.destroy();
    if (this.textures.exists('dots')) this.textures.remove('dots');
    const r = Math.max(1, dot * density);
    this.cell = Math.ceil(r * 2.6) + 2;
    const texture = this.textures.createCanvas('dots', this.cell * LOOKS.length, this.cell);
    if (!texture) return;
    const { context } = texture;
    LOOKS.forEach((look, index) => {
      const centre = { x: this.cell * (index + 0.5), y: this.cell / 2 };
      context.fillStyle = toneOf(theme, look === 'left' ? 'mute' : 'people');
      context.strokeStyle = toneOf(theme, 'coral');
      context.lineWidth = Math.max(1.2, r * 0.62);
      context.beginPath();
      if (look === 'failed') {
        const arm = r * 0.95;
        context.moveTo(centre.x - arm, centre.y - arm);
        context.lineTo(centre.x + arm, centre.y + arm);
        context.moveTo(centre.x + arm, centre.y - arm);
        context.lineTo(centre.x - arm, centre.y + arm);
        context.stroke();
      } else {
        context.arc(centre.x, centre.y, look === 'left' ? r * 0.8 : r, 0, Math.PI * 2);
        context.fill();
      }
      texture.add(look, 0, this.cell * index, 0, this.cell, this.cell);
    });
    texture.refresh();
    this.cameras.main.setOrigin(0, 0);
    this.blitter = this.add.blitter(0, 0, 'dots');
  }

  /** Paints the crowd; `jams`: how hard each gate jams, 0-1; `top`: where the canvas begins, px from the top of the picture. */
  show(crowd: Crowd, gates: readonly BlockShape[], jams: readonly number[], theme: Theme, density: number, top: number): void {
    const { blitter, pen } = this;
    if (!blitter || !pen) return;
    this.cameras.main.setScroll(0, Math.round(top * density));
    pen.clear();
    gates.forEach(({ x, y, w, h }, index) => {
      const jam = jams[index] ?? 0;
      if (jam < 0.05) return;
      for (const [grow, share] of [[5, 0.18], [2.5, 0.4], [0, 1]] as const) {
        pen.lineStyle(2.4 * density, theme.coral, jam * share);
        pen.strokeRect((x - grow) * density, (y - grow) * density, (w + 2 * grow) * density, (h + 2 * grow) * density);
      }
    });
    const bobs = blitter.children.list as GameObjects.Bob[];
    while (bobs.length < crowd.dots.length) blitter.create(0, 0, 'going');
    const half = this.cell / 2;
    bobs.forEach((bob, index) => {
      const dot = crowd.dots[index];
      bob.setVisible(dot !== undefined);
      if (!dot) return;
      bob.setFrame(dot.look);
      bob.setPosition(Math.round(dot.x * density - half), Math.round(dot.y * density - half));
      bob.setAlpha(Math.max(0, dot.alpha));
    });
  }

  /** Empties the stage. */
  clear(): void {
    this.pen?.clear();
    this.blitter?.clear();
  }
}
