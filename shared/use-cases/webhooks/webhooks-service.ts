import { policiesCalling } from '#domain/escalation/called-webhooks.ts';
import type { Fault } from '#domain/fragments/faults.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { plansTelling } from '#domain/majors/told-webhooks.ts';
import { nameFaults, webhookFaults } from '#domain/webhooks/webhook-faults.ts';
import type { WebhookRecord } from '#domain/webhooks/webhook-record.ts';
import { WEBHOOK } from '#domain/webhooks/webhook-type.ts';
import type { WebhookFields, WebhookFormat } from '#events/webhook/webhook.ts';
import { addressFault, maskedAddress } from '#shared/http/address-fault.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import { actItem } from '#shared/store/tenants/acts.ts';
import { journalsOf } from '#shared/use-cases/directory/journals.ts';
import { changeKept, listKept, readKept } from '#shared/use-cases/directory/kept-records.ts';
import type { Changed } from '#shared/use-cases/kernel/change-records.ts';
import { orRecall } from '#shared/use-cases/kernel/idempotency.ts';
import type { Kept } from '#shared/use-cases/kernel/one-record.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import type { SecretParts } from '#shared/use-cases/secrets/secret-parts.ts';
import { readAllWebhooks } from './all-webhooks.ts';
import { keepApart, newSecret, readApart } from './kept-apart.ts';
import { checkDelivery, pageOfDeliveries } from './list-deliveries.ts';
import { putWebhook } from './put-webhook.ts';
import { renewSecret } from './renew-secret.ts';
import type { WebhookDraft, WebhookPatch, WebhooksService } from './webhooks.ts';

/** @param loopback - whether addresses of the machine itself may be saved: only where a desk is tried out */
export function webhooksService(parts: SecretParts, loopback: boolean): WebhooksService {
  return {
    list: (context, page) => listKept(parts, WEBHOOK, context, page),
    read: (context, id) => readKept(parts, WEBHOOK, context, id),
    add: (context, draft) => add(parts, loopback, context, draft),
    renewSecret: (context, id) => renewSecret(parts, context, id),
    change: (context, id, patch) => change(parts, loopback, context, id, patch),
    remove: (context, id) => remove(parts, context, id),
    journals: journalsOf(parts, WEBHOOK),
    deliveries: (context, id, page) => pageOfDeliveries(parts, context, id, page),
    test: (context, id) => changeKept(parts, WEBHOOK, context, { id, command: { type: 'request-test' } }, act(context)),
    replay: async (context, id, what) => {
      const asked = 'delivery' in what ? { ...what, since: null } : { ...what, delivery: null };
      if (asked.delivery !== null) await checkDelivery(parts, context, id, asked.delivery);
      return changeKept(parts, WEBHOOK, context, { id, command: { type: 'request-replay', ...asked } }, act(context));
    },
  };
}

async function add(parts: SecretParts, loopback: boolean, context: RequestContext, draft: WebhookDraft) {
  const { tenant, actor, id } = context;
  const fields = { ...draft, url: shownAddress(draft.format, draft.url), owner: draft.owner ?? actor.id };
  const work = async () => {
    refuse([...faultsOf(fields), ...addressFaults(draft.url, loopback)]);
    const { records } = await readAllWebhooks(parts.table, tenant);
    refuse(nameFaults(fields.name, id, records));
    const secret = newSecret(fields.format);
    const keptAs = await keepApart(parts, { tenant, id }, { url: draft.url, secret });
    const record = await putWebhook(parts, context, id, async () => ({ fields: { ...fields, keptAs } }), act(context));
    return { record, secret, replayed: false };
  };
  return orRecall(parts.table, context, work, async () => {
    const { records } = await readAllWebhooks(parts.table, tenant);
    const record = [...records.values()].find(({ fields: { name } }) => name === draft.name);
    if (record === undefined) throw new DomainError('not-found', { what: `webhook ${draft.name}` });
    return { record, secret: (await readApart(parts.secrets, record))?.secret ?? null, replayed: true };
  });
}

function change(
  parts: SecretParts,
  loopback: boolean,
  context: RequestContext,
  id: string,
  patch: WebhookPatch,
): Promise<Kept<WebhookRecord>> {
  const read = () => readKept(parts, WEBHOOK, context, id);
  const work = async () => {
    const put = async () => {
      const before = await read();
      const { paused, url, match, ...said } = patch;
      const { match: matched, ...rest } = before.fields;
      const conditions = match === undefined ? matched : (match ?? undefined);
      const fields = { ...rest, ...definedOf(said), ...(conditions && { match: conditions }) };
      refuse(faultsOf(fields));
      if (fields.name !== rest.name) await checkUncalled(parts, context, rest.name);
      return { fields: await withAddress(parts, loopback, before, { ...fields, url: url ?? rest.url }), paused };
    };
    return { record: await putWebhook(parts, context, id, put, act(context)), replayed: false };
  };
  return orRecall(parts.table, context, work, async () => ({ record: await read(), replayed: true }));
}

/** What was shown may be sent back: it is no other address. */
async function withAddress<Fields extends WebhookFields & { readonly keptAs: string }>(
  parts: SecretParts,
  loopback: boolean,
  before: WebhookRecord,
  fields: Fields,
): Promise<Fields> {
  if (fields.url === before.fields.url) return fields;
  refuse(addressFaults(fields.url, loopback));
  const apart = await readApart(parts.secrets, before);
  const secret = apart?.secret ?? newSecret(fields.format);
  const keptAs = await keepApart(parts, before, { url: fields.url, secret });
  return { ...fields, url: shownAddress(fields.format, fields.url), keptAs };
}

async function remove(parts: SecretParts, context: RequestContext, id: string): Promise<Kept<WebhookRecord>> {
  const { fields } = await readKept(parts, { ...WEBHOOK, isThere: () => true }, context, id);
  await checkUncalled(parts, context, fields.name);
  return changeKept(parts, WEBHOOK, context, { id, command: { type: 'remove' } }, act(context));
}

/** @throws DomainError conflict where a step of an escalation calls it, or a plan tells it, and the configuration has none of that name */
async function checkUncalled({ configurations }: SecretParts, { tenant }: RequestContext, name: string) {
  const { webhooks, escalationPolicies, majorIncidents } = (await configurations.published(tenant)).document;
  if (Object.hasOwn(webhooks, name)) return;
  const plans = plansTelling(majorIncidents.plans, name);
  if (plans.length > 0) {
    throw new DomainError('conflict', { reason: `communication plans tell it by its name: ${plans.join(', ')}` });
  }
  const policies = policiesCalling(escalationPolicies, name);
  if (policies.length === 0) return;
  throw new DomainError('conflict', { reason: `escalation policies call it by its name: ${policies.join(', ')}` });
}

function faultsOf(fields: Pick<WebhookFields, 'name' | 'events' | 'match'>): Fault[] {
  return webhookFaults({ name: fields.name, events: fields.events, match: fields.match });
}

function addressFaults(url: string, loopback: boolean): Fault[] {
  const message = addressFault(url, loopback);
  return message === null ? [] : [{ path: 'url', message }];
}

function refuse(errors: Fault[]): void {
  if (errors.length > 0) throw new DomainError('invalid', { errors });
}

function shownAddress(format: WebhookFormat, url: string): string {
  return format === 'standard' || !URL.canParse(url) ? url : maskedAddress(url);
}

function definedOf<Fields extends object>(fields: Fields): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

/** The row of the audit. */
const act =
  (context: RequestContext) =>
  ({ id, before, after, written }: Changed<WebhookRecord>): readonly UniqueItem[] => {
    if (!written) return [];
    return [actItem(context, { what: 'webhook-changed', about: id, before: state(before), after: state(after) })];
  };

function state(record: WebhookRecord | null) {
  if (record === null || record.removed) return null;
  const { keptAs: _, ...fields } = record.fields;
  return { ...fields, paused: record.paused !== null };
}
