// What a fit writes: the numbers of its own files and nothing else of them; and that a search never makes things worse.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { searchOnce } from '../../src/cli/fit/searching';
import { withValues } from '../../src/cli/fit/values-files';
import { PARAMETER_TABLE, PARAMETERS } from '../../src/model/table/parameters';
import { MONEY_VALUES } from '../../src/model/table/values/money';
import { ROOT } from './called';

const FOLDER = join(ROOT, 'src', 'model', 'table', 'values');

test('the fitted values written again are the file as it stands', () => {
  const text = readFileSync(join(FOLDER, 'money.ts'), 'utf8');
  expect(withValues(text, MONEY_VALUES, PARAMETERS)).toBe(text);
});

test('another value is written in its place, and only there', () => {
  const text = readFileSync(join(FOLDER, 'money.ts'), 'utf8');
  expect(withValues(text, MONEY_VALUES, { ...PARAMETERS, hubWeek: 0.25, churn: 0.005 })).toBe(
    text.replace(/hubWeek: [\d.]+/, 'hubWeek: 0.25'),
  );
});

test('every file of values stands in the list of those that a fit writes', () => {
  const source = readFileSync(join(ROOT, 'src', 'cli', 'fit', 'values-files.ts'), 'utf8');
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) expect(source, name).toContain(`  ${name.replace('.ts', '')}: `);
});

test('a pass goes downhill on the parameters named, within their ranges', () => {
  const { low, high, value } = PARAMETER_TABLE.find(({ id }) => id === 'churn')!;
  const steps = Object.fromEntries(PARAMETER_TABLE.map(({ id }) => [id, 0.06]));
  const lose = ({ churn, buzz }: typeof PARAMETERS) => (churn - low) / (high - low) + buzz;
  let best = { parameters: PARAMETERS, loss: lose(PARAMETERS) };
  for (let round = 0; round < 12; round++) {
    const next = searchOnce(best, steps, new Set(['churn']), lose);
    expect(next.loss).toBeLessThanOrEqual(best.loss);
    best = next;
  }
  expect(value).toBeGreaterThan(low);
  expect(best.parameters.churn).toBe(low);
  expect(best.parameters.buzz).toBe(PARAMETERS.buzz);
});
