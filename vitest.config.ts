import { defineConfig } from 'vitest/config';

/** Two desks start at a time on two cores; on a busy machine a start alone has taken a minute. */
const SCENARIO_TIMEOUT_MS = 180_000;

/** Nothing here waits; the rest of a busy machine may take its processor for a while. What takes long is measured in bench/. */
const TEST_TIMEOUT_MS = 30_000;

/**
 * What costs is loading the modules, so the files of a worker share them, and a test leaves nothing changed behind. The logger
 * looks once, when it is loaded, whether it writes to the console that a test can watch.
 */
const SHARED_MODULES = {
  ...{ pool: 'threads', isolate: false, testTimeout: TEST_TIMEOUT_MS },
  env: { POWERTOOLS_DEV: 'true' },
} as const;

/** Tiers by file suffix: `.test` touches nothing outside the process, `.scenario.test` runs the whole desk on this machine. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          ...SHARED_MODULES,
          include: ['{shared,functions,events,local,infra,bench,console}/**/*.test.ts'],
          exclude: ['**/*.scenario.test.ts'],
          setupFiles: ['test/harness/property-seed.ts'],
        },
      },
      {
        test: {
          name: 'property',
          ...SHARED_MODULES,
          include: ['test/properties/**/*.test.ts'],
          setupFiles: ['test/harness/property-seed.ts'],
        },
      },
      {
        test: {
          name: 'infra',
          ...SHARED_MODULES,
          include: ['test/infra/**/*.test.ts', 'test/contracts/**/*.test.ts'],
          testTimeout: SCENARIO_TIMEOUT_MS,
          hookTimeout: SCENARIO_TIMEOUT_MS,
        },
      },
      {
        test: {
          name: 'scenario',
          include: ['{test/scenarios,test/console,local}/**/*.scenario.test.ts'],
          testTimeout: SCENARIO_TIMEOUT_MS,
          hookTimeout: SCENARIO_TIMEOUT_MS,
          // The files of a worker share its desk and its modules: what costs is starting functions.
          pool: 'forks',
          isolate: false,
          // Each desk waits for its own answers: three leave a third of two cores to nobody.
          maxWorkers: 4,
          // They keep the cores busy: collecting garbage on further threads takes from them, and costs more in all.
          execArgv: ['--single-threaded-gc'],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
