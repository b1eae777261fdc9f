import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';

/**
 * `npm test`: every tier in order, the cheap ones first, stopping at nothing so that one run shows all that is wrong.
 * `--long` adds what takes too long for every change.
 */
const long = process.argv.includes('--long');
const bin = (name: string) => join(import.meta.dirname, '../node_modules/.bin', name);
const REPORTS = mkdtempSync(join(tmpdir(), 'firstline-test-'));

interface Result {
  readonly tier: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
}

const ReportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  success: z.boolean(),
});

function run(
  command: string,
  args: string[],
  environment: Record<string, string> = {},
): { ok: boolean; seconds: number } {
  const started = performance.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
  return { ok: status === 0, seconds: (performance.now() - started) / 1000 };
}

/** A tool that passes or fails as a whole counts as one test. */
function check(tier: string, tool: string, args: string[]): Result {
  const { ok, seconds } = run(bin(tool), args);
  return { tier, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, seconds };
}

/** A run that wrote no report, or failed without a failed test, counts as one failure. */
function vitest(tier: string, environment: Record<string, string> = {}): Result {
  const report = join(REPORTS, `${tier}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { ok, seconds } = run(bin('vitest'), ['run', '--project', tier, ...reporters], environment);
  const parsed = ReportSchema.safeParse(readReport(report));
  if (!parsed.success) return { tier, passed: 0, failed: 1, skipped: 0, seconds };
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = parsed.data;
  return { tier, passed, failed: ok ? failed : Math.max(failed, 1), skipped, seconds };
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function line({ tier, passed, failed, skipped, seconds }: Result): string {
  const mark = failed > 0 ? '✗' : '✓';
  const rest = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${mark} ${tier.padEnd(10)} ${String(passed).padStart(5)} passed, ${failed} failed${rest}  ${seconds.toFixed(1)} s`;
}

const results = [
  check('lint', 'biome', ['check', '--error-on-warnings', '.']),
  check('types', 'tsc', []),
  vitest('unit'),
  vitest('property', long ? { FIRSTLINE_TEST_LONG: '1' } : {}),
  vitest('infra'),
  vitest('scenario', long ? { FIRSTLINE_TEST_LONG: '1' } : {}),
];
const total = (field: 'passed' | 'failed' | 'skipped') => results.reduce((sum, result) => sum + result[field], 0);

console.log(`\n${results.map(line).join('\n')}\n`);
console.log(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
process.exitCode = total('failed') > 0 ? 1 : 0;
