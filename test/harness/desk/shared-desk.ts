import { rmSync } from 'node:fs';
import { KEYRING_KEY } from '#shared/signing/keyring.ts';
import { Controls } from './controls.ts';
import { startHere } from './desk-here.ts';
import type { RunningDesk } from './desk-on-this-machine.ts';
import { countedBy, countOn } from './going-on-numbers.ts';
import { operatorTable } from './operator-table.ts';

/** A reset takes a fraction of a second; a desk that a failed scenario left without rest is not worth waiting for. */
const RESET_WITHIN_MS = 20_000;

/*
 * What functions keep between two calls must be true of the next file's desk as well. The keyring is, as its item stays; versions of
 * the configuration, people and items are, as their numbers go on. That an integration called is written once a minute: whoever looks
 * for it has a tenant of their own.
 */
const REMEMBERED = [KEYRING_KEY.pk];

/** The desk of this worker: what costs is starting its functions, so its files use it one after the other. */
let kept: Promise<RunningDesk> | undefined;

/** An empty desk whose time begins at `now`. Its `stop` leaves it running for the next file; it ends with the process. */
export async function borrowDesk(now: number): Promise<RunningDesk> {
  const desk = (await emptied(now)) ?? (await begun(now));
  const before = desk.warnings().length;
  return { ...desk, warnings: () => desk.warnings().slice(before), stop: async () => undefined };
}

async function emptied(now: number): Promise<RunningDesk | undefined> {
  const desk = await kept;
  if (desk === undefined) return undefined;
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, RESET_WITHIN_MS, 'late').unref());
  if ((await Promise.race([empty(desk, now), late])) !== 'late') return desk;
  kept = undefined;
  void desk.stop();
  return undefined;
}

async function empty(desk: RunningDesk, now: number): Promise<void> {
  const addresses = await new Controls(desk.api).addresses();
  const table = operatorTable(addresses);
  const counted = await countedBy(table);
  await desk.reset?.({ now, warm: true, keep: REMEMBERED });
  await countOn(table, counted, `desk@${addresses.mailDomain}`);
  table.client.destroy();
}

async function begun(now: number): Promise<RunningDesk> {
  kept = startHere({ now });
  const { folder } = await kept;
  if (folder !== undefined) process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  // So the test runner ends a worker, and nothing else would be heard of it.
  process.once('SIGTERM', () => process.exit());
  return kept;
}
