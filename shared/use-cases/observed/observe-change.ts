import { registered } from '#domain/register/register.ts';
import type { ObservedChange } from '#events/in/changes/observed-change.ts';
import { keepObserved } from '#shared/store/observed/observed-changes.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';

/** A sender's clock may be ahead by that (contract): what is further ahead gives no time that can be believed. */
const MOST_AHEAD_MS = 3_600_000;

/** Keeps a change under all names of what it was done to, and under the items of the register they mean (CHG2; Semantics, rule 63). */
export async function observeChange(
  { table, configurations }: DeskParts,
  tenant: string,
  change: ObservedChange,
  now: string,
): Promise<void> {
  const { document } = await configurations.current(tenant);
  const { ids } = registered(change.items, document);
  const at = Date.parse(change.at) - Date.parse(now) > MOST_AHEAD_MS ? now : change.at;
  await keepObserved(table, tenant, { ...change, at }, [...ids, ...change.items]);
}
