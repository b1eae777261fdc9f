import { defineConfig } from 'vitest/config';

const SCENARIO_TIMEOUT_MS = 60_000;

/** Tiers by file suffix: `.test` touches nothing outside the process, `.scenario.test` runs the whole desk on this machine. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{shared,functions,events,local,infra}/**/*.test.ts'],
          exclude: ['**/*.scenario.test.ts'],
        },
      },
      { test: { name: 'property', include: ['test/properties/**/*.test.ts'] } },
      {
        test: {
          name: 'infra',
          include: ['test/infra/**/*.test.ts', 'test/contracts/**/*.test.ts'],
          testTimeout: SCENARIO_TIMEOUT_MS,
          hookTimeout: SCENARIO_TIMEOUT_MS,
        },
      },
      {
        test: {
          name: 'scenario',
          include: ['{test/scenarios,local}/**/*.scenario.test.ts'],
          testTimeout: SCENARIO_TIMEOUT_MS,
          hookTimeout: SCENARIO_TIMEOUT_MS,
          maxWorkers: 2,
        },
      },
    ],
  },
});
