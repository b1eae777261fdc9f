import { expect, it } from 'vitest';
import type { Runtime } from '#local/runtime.ts';
import { runningDeskIn } from './stage.ts';
import { watchingOf } from './watching.ts';

it.each([
  [[], false],
  [['node', 'main.ts'], false],
  [['--watch'], true],
  [['--watch=2'], true],
])('Given %j, the story is told for somebody who watches: %s', (args, watches) => {
  expect(watchingOf(args, {} as Runtime['clock']) !== null).toBe(watches);
});

it.each([
  [['--watch'], null],
  [['--watch', 'http://127.0.0.1:4000/console/'], 'http://127.0.0.1:4000'],
])('Given %j, the story is told on the desk that runs at %s', (args, address) => {
  expect(runningDeskIn(args)).toBe(address);
});
