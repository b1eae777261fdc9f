import { DEFAULT_TENANT } from '#domain/kernel/tenant.ts';
import { observedChange } from '#events/in/changes/change-sources.ts';
import { BUS_SOURCES } from '#events/in/sources.ts';
import { log } from '#shared/telemetry/log.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { observeChange } from '#shared/use-cases/observed/observe-change.ts';

/** Keeps what an event says was changed. @returns whether it may be an alert: some events are both */
export async function observe(parts: DeskParts, event: unknown, now: string): Promise<boolean> {
  const change = observedChange(event);
  if (change === null) return true;
  await observeChange(parts, DEFAULT_TENANT, change, now);
  log('CHANGE_OBSERVED', { source: change.source, delivery: change.id });
  const { source, 'detail-type': type } = event as Readonly<Record<string, unknown>>;
  return BUS_SOURCES.some(({ id, events }) => id === source && events.some(({ detailType }) => detailType === type));
}
