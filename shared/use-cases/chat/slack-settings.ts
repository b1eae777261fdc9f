import { DomainError } from '#domain/kernel/errors.ts';
import { actItem } from '#shared/store/tenants/acts.ts';
import { readSlackSettings, type SlackSettings, writeSlackSettings } from '#shared/store/tenants/slack-settings.ts';
import { orRecall, remember } from '#shared/use-cases/kernel/idempotency.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import type { SecretParts } from '#shared/use-cases/secrets/secret-parts.ts';
import { keepSlack, type SlackSecrets } from '#shared/use-cases/secrets/slack-secrets.ts';

/** Of the audit and of an Idempotency-Key. */
const ABOUT = 'chat.slack';

/** An app as it is set; `team` is the id of its workspace. */
export type SlackApp = SlackSecrets & { readonly team: string | null };

/** Settings, and whether the answer is that of an earlier, equal request. */
export type ChangedSlack = SlackSettings & { readonly replayed: boolean };

export function viewSlack({ table }: SecretParts, tenant: string): Promise<SlackSettings> {
  return readSlackSettings(table, tenant);
}

/**
 * Sets the Slack app of a tenant, or takes it away.
 *
 * @throws DomainError conflict for the workspace of another tenant, stale-version, key-reused, busy
 */
export function setSlack(parts: SecretParts, context: RequestContext, app: SlackApp | null): Promise<ChangedSlack> {
  const view = async (replayed: boolean) => ({ ...(await readSlackSettings(parts.table, context.tenant)), replayed });
  const work = async () => {
    await write(parts, context, app);
    return view(false);
  };
  return orRecall(parts.table, context, work, () => view(true));
}

async function write(parts: SecretParts, context: RequestContext, app: SlackApp | null): Promise<void> {
  const { tenant, now: setAt, actor } = context;
  const before = await readSlackSettings(parts.table, tenant);
  const { expectedVersion = before.revision } = context;
  if (expectedVersion !== before.revision) throw new DomainError('stale-version', { current: before.revision });
  const set = app && { reference: await keepSlack(parts, tenant, app), team: app.team, setAt, setBy: actor.id };
  const states = { before: { set: before.set !== null }, after: { set: set !== null } };
  const act = actItem(context, { what: 'secret-set', about: ABOUT, ...states });
  const unique = [act, ...remember(context, ABOUT)];
  switch (await writeSlackSettings(parts.table, tenant, { before, set, unique })) {
    case 'written':
      return;
    case 'team-taken':
      throw new DomainError('conflict', { reason: 'the workspace is that of another tenant' });
    default:
      throw new DomainError('busy', { reason: 'somebody else is changing this' });
  }
}
