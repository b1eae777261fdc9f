import { createDeskParts } from '#shared/desk/create-desk.ts';
import { reportAlert } from '#shared/desk/report-alert.ts';
import { DEFAULT_TENANT } from '#shared/store/tenant-of-address.ts';
import { log } from '#shared/telemetry/log.ts';
import { env } from './env.ts';
import { readAlert } from './read-alert.ts';

const parts = createDeskParts({ tableName: env.TABLE_NAME, deskAddress: env.DESK_ADDRESS });

/** Turns an alarm or alert on the bus into an incident, an occurrence or a recovery. */
export async function handler(event: unknown): Promise<void> {
  const alert = readAlert(event);
  if (alert === null) return log('ALERT_IGNORED', { reason: 'its state asks for nothing' });
  const { source, delivery } = alert;
  const actor = { kind: 'integration', id: source, staff: false } as const;
  const context = { tenant: DEFAULT_TENANT, actor, now: new Date().toISOString(), id: delivery };
  const { outcome } = await reportAlert(parts, context, alert);
  log('ALERT_APPLIED', { source, delivery, reason: outcome });
}
