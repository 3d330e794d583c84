// What is checked without running the game: the steps of `npm run check`, with which `npm test` begins.
import type { ToolStep } from './steps';

/** The parts of the house by what they may reach: nothing, a page, Node, or both. */
export const ROOMS = ['pure', 'page', 'node', 'both'];

/** The longest first, so that no core waits for it at the end. */
export const CHECKS: readonly ToolStep[] = [
  { label: 'story', tool: 'tsx', args: ['src/cli/commands/story.ts', '--runs', '0'] },
  {
    label: 'types',
    tool: 'tsc',
    args: ['--build', '--force', ...ROOMS.map((room) => `tsconfig.${room}.json`)],
  },
  { label: 'unused code', tool: 'knip', args: [] },
  { label: 'lint', tool: 'oxlint', args: ['--deny-warnings', 'src', 'story', 'tests', 'vite.config.ts'] },
  { label: 'format', tool: 'oxfmt', args: ['--check', 'src', 'story', 'tests', 'vite.config.ts'] },
];
