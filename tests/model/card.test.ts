// The model card says what the model says: its generated tables are those that would be written now.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judge, readAnchors } from '../../src/cli/fit/anchors';
import { CARD_TABLES } from '../../src/cli/fit/card';
import { walkPath } from '../../src/cli/fit/paths-walked';
import { timeline } from './paths-seen';

const ROOT = join(import.meta.dirname, '..', '..');
const card = readFileSync(join(ROOT, 'src/model/README.md'), 'utf8');
const history = walkPath(timeline, 'history');
const judged = judge(readAnchors(join(ROOT, 'story/tables/anchors.csv')), history);

// Sensitivity walks five hundred runs; it is written with the others.
test.each(['followed', 'fit', 'missed', 'parameters', 'works'] as const)(
  '%s is as the card has it (npm run history -- --card)',
  (name) => {
    expect(card).toContain(
      `<!-- ${name}: generated -->\n\n${CARD_TABLES[name](timeline, history, judged)}\n\n<!-- ${name}: end -->`,
    );
  },
);
