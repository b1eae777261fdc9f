import { expect, it } from 'vitest';
import type { Runtime } from '#local/runtime.ts';
import { watchingOf } from './watching.ts';

it.each([
  [[], false],
  [['node', 'main.ts'], false],
  [['--watch'], true],
  [['--watch=2'], true],
])('Given %j, the story is told for somebody who watches: %s', (args, watches) => {
  expect(watchingOf(args, {} as Runtime['clock']) !== null).toBe(watches);
});
