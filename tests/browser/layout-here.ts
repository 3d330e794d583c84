// Lays out views inside a browser, with the type as it is drawn there; bundled by its test and run in the built page.
import { layout } from '../../src/picture/place/layout';
import { loadType, measurer } from '../../src/picture/paint/type';
import type { View } from '../../src/picture/view/view';
import { faults } from '../picture/faults';

/** Which views are laid out, and at which sizes: width, height and least size of type, px. */
export interface LayoutTask {
  views: View[];
  sizes: [width: number, height: number, least: number][];
}

/** What is wrong, by size and view; and how many labels were placed in all. */
export async function layoutHere({ views, sizes }: LayoutTask): Promise<{ wrong: string[]; labels: number }> {
  await loadType();
  const measure = measurer();
  const wrong: string[] = [];
  let labels = 0;
  for (const [width, height, least] of sizes) {
    for (const [index, view] of views.entries()) {
      for (const mirror of [false, true]) {
        const drawing = layout(view, { width, height, measure, mirror, least });
        labels += Object.keys(drawing.labels).length;
        wrong.push(
          ...faults(drawing).map(
            (fault) =>
              `${width} by ${height}, view ${index} (${view.date})${mirror ? ', mirrored' : ''}: ${fault}`,
          ),
        );
        for (const { size, text } of Object.values(drawing.labels))
          if (size < least - 1e-9) wrong.push(`${width} by ${height}: ${text} is smaller than ${least}`);
      }
    }
  }
  return { wrong, labels };
}
