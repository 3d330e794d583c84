// What the picture costs in a real browser: builds the page and runs the measurements of tests/browser.
import { stripVTControlCharacters } from 'node:util';
import { ran } from '../steps';

/** The lines that the measurements print, or one that says how to find out why there are none. */
export async function pictureMeasured(): Promise<string> {
  await ran({ tool: 'vite', args: ['build', '--logLevel', 'error'] });
  const { said } = await ran({ tool: 'vitest', args: ['run', '--mode', 'bench'] });
  const lines = stripVTControlCharacters(said).match(/^.*picture('s chunk| at \d).*$/gm);
  return lines?.join('\n') ?? 'the picture could not be measured: npx vitest run --mode bench says why';
}
