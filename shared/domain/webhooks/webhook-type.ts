import { keeperCapacity } from '#domain/kernel/actor.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { followed } from '#domain/kernel/followed.ts';
import { decideKept, foldKept } from '#domain/kernel/kept-document.ts';
import type { CommandFacts, Fact, RecordType } from '#domain/kernel/record-type.ts';
import { WEBHOOK_EVENTS } from '#events/webhook/changes.v1.ts';
import type { ShownWebhook } from '#events/webhook/webhook.ts';
import { type WebhookCommand, type WebhookEntry, type WebhookRecord, WebhookRecordSchema } from './webhook-record.ts';

/** Other systems that are told of what happens (COM4). */
export const WEBHOOK: RecordType<WebhookRecord, WebhookEntry, WebhookCommand, ShownWebhook> = {
  name: 'webhook',
  prefix: 'WEBHOOK',
  path: 'webhooks',
  schema: WebhookRecordSchema,
  events: WEBHOOK_EVENTS,
  idOf: ({ id }) => id,
  isThere: ({ removed }) => !removed,
  capacityOf: keeperCapacity,
  decide,
  evolve,
  present: { as: 'webhook', of: shown },
};

function shown({ id, fields: { keptAs: _, ...fields }, paused }: WebhookRecord): ShownWebhook {
  return { id, ...fields, paused };
}

function decide(
  before: WebhookRecord | null,
  command: WebhookCommand,
  facts: CommandFacts,
): readonly Fact<WebhookEntry>[] {
  switch (command.type) {
    case 'put':
      return [...decideKept(before, { type: 'put', fields: command.fields }, facts), ...decidePause(before, command)];
    case 'remove':
      return decideKept(before, command, facts);
    case 'give-up':
      if (before === null || before.removed || before.paused !== null) return [];
      return [{ type: 'given-up', data: { reason: command.reason } }];
    case 'request-test':
      checkTold(before, facts);
      return [{ type: 'test-requested', data: {} }];
    case 'request-replay':
      checkTold(before, facts);
      return [{ type: 'replay-requested', data: { delivery: command.delivery, since: command.since } }];
    default:
      return command satisfies never;
  }
}

function decidePause(
  before: WebhookRecord | null,
  { paused }: { readonly paused?: boolean | undefined },
): readonly Fact<WebhookEntry>[] {
  const isPaused = before !== null && !before.removed && before.paused !== null;
  if (paused === undefined || paused === isPaused) return [];
  return [paused ? { type: 'paused', data: {} } : { type: 'resumed', data: {} }];
}

/** @throws DomainError not-found, conflict for one that is sent nothing */
function checkTold(before: WebhookRecord | null, { subject }: CommandFacts): void {
  if (before === null || before.removed) throw new DomainError('not-found', { what: `webhook ${subject}` });
  if (before.paused !== null) throw new DomainError('conflict', { reason: 'the webhook is paused; resume it first' });
}

function evolve(before: WebhookRecord | null, entry: WebhookEntry): WebhookRecord {
  switch (entry.type) {
    case 'paused':
      return { ...begun(before), paused: { reason: 'asked', at: entry.at }, ...followed(before, entry) };
    case 'given-up':
      return { ...begun(before), paused: { reason: entry.data.reason, at: entry.at }, ...followed(before, entry) };
    case 'resumed':
      return { ...begun(before), paused: null, ...followed(before, entry) };
    case 'test-requested':
    case 'replay-requested':
      return { ...begun(before), ...followed(before, entry) };
    default:
      return { ...foldKept(before, entry), paused: entry.type === 'added' ? null : (before?.paused ?? null) };
  }
}

function begun(before: WebhookRecord | null): WebhookRecord {
  if (before === null) throw new DomainError('conflict', { reason: 'a journal begins with what was added' });
  return before;
}
