import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Result } from './result.ts';

const bin = (name: string) => join(import.meta.dirname, '../../node_modules/.bin', name);

/** A tool that passes or fails as a whole counts as one test. What it says is shown at once, when it has ended. */
export async function check(tier: string, tool: string, args: readonly string[]): Promise<Result> {
  const started = performance.now();
  const child = spawn(bin(tool), args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const [said, complained, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  process.stdout.write(said + complained);
  const ok = status === 0;
  return { tier, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, seconds: secondsSince(started) };
}

/** Runs a tool that speaks for itself. @returns whether it passed, and how long that took */
export async function runTool(
  tool: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<{ ok: boolean; seconds: number }> {
  const started = performance.now();
  const child = spawn(bin(tool), args, { stdio: 'inherit', env: { ...process.env, ...environment } });
  const [status] = await once(child, 'close');
  return { ok: status === 0, seconds: secondsSince(started) };
}

function secondsSince(started: number): number {
  return (performance.now() - started) / 1000;
}
