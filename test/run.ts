import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { check, runTool } from './run/program.ts';
import { type Result, ResultSchema, summaryOf } from './run/result.ts';

/**
 * `npm test`: all tiers in one run of the test runner, the cheap ones first, with the template, lint and types beside it. It stops
 * at nothing, so that one run shows all that is wrong. `--long` adds what takes too long for every change.
 */
const long = process.argv.includes('--long');
const TIERS = ['unit', 'property', 'infra', 'scenario'];
const REPORTERS = ['--reporter=default', `--reporter=${join(import.meta.dirname, 'run/tiers-reporter.ts')}`];

/** A tier that nothing is known of counts as one failure, as does a run that fails without a failed test. */
async function tests(): Promise<Result[]> {
  const report = join(mkdtempSync(join(tmpdir(), 'firstline-test-')), 'tiers.json');
  const environment = { FIRSTLINE_TEST_TIERS: report, ...(long ? { FIRSTLINE_TEST_LONG: '1' } : {}) };
  const { ok, seconds } = await runTool('vitest', ['run', ...REPORTERS], environment);
  const known = readReport(report);
  const results = TIERS.map((tier) => known.find((result) => result.tier === tier) ?? failed(tier, seconds));
  const isExplained = ok || results.some((result) => result.failed > 0);
  return isExplained ? results : [...results, failed('run', seconds)];
}

const failed = (tier: string, seconds: number): Result => ({ tier, passed: 0, failed: 1, skipped: 0, seconds });

function readReport(path: string): readonly Result[] {
  try {
    return z.array(ResultSchema).parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // Recovery: the run ended before it wrote one, and every tier counts as failed.
    return [];
  }
}

// The tests keep both cores busy: several checkers understand the same types each for themselves, a third more in all.
const ONE_CHECKER = ['--checkers', '1'];

const [template, lint, types, consoleTypes, tiers] = await Promise.all([
  check('template', 'node', ['test/run/synthesize.ts']),
  check('lint', 'biome', ['check', '--error-on-warnings', '.']),
  check('types', 'tsc', ONE_CHECKER),
  check('console', 'tsc', [...ONE_CHECKER, '-p', 'console']),
  tests(),
]);
const results = [template, lint, types, consoleTypes, ...tiers];
console.log(summaryOf(results));
process.exitCode = results.some((result) => result.failed > 0) ? 1 : 0;
