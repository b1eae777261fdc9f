import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { RunningDesk } from './desk-on-this-machine.ts';

const REPOSITORY = join(import.meta.dirname, '..', '..', '..');
const READY = /^Firstline is ready: (\S+)/;

export interface ChildDesk extends RunningDesk {
  /** As a power cut ends it. */
  readonly kill: () => Promise<void>;
}

/** `npm start` in a process of its own, on free ports. @throws Error with what it said when it does not get ready */
export async function startChild(data: string, now?: string): Promise<ChildDesk> {
  const ports = { FIRSTLINE_PORT: '0', FIRSTLINE_SMTP_PORT: '0', FIRSTLINE_AWS_PORT: '0' };
  const child = spawn(process.execPath, ['--single-threaded-gc', 'local/main.js'], {
    cwd: REPOSITORY,
    env: { ...process.env, ...ports, FIRSTLINE_DATA: data, ...(now && { FIRSTLINE_NOW: now }), NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const warnings: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => warnings.push(line));
  const api = await readyAt(child, warnings);
  return { api, warnings: () => warnings, stop: () => end(child, 'SIGTERM'), kill: () => end(child, 'SIGKILL') };
}

function readyAt(child: ChildProcess, warnings: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`the desk did not start: ${warnings.join('\n')}`));
    child.once('exit', fail);
    if (child.stdout === null) return fail();
    createInterface({ input: child.stdout }).on('line', (line) => {
      const api = READY.exec(line)?.[1];
      if (api === undefined) return;
      child.off('exit', fail);
      resolve(api);
    });
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
}
