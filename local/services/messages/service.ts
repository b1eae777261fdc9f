import { randomUUID } from 'node:crypto';
import { WireError } from '#local/core/wire-error.ts';
import type { Principal, Runtime } from '#local/runtime.ts';
import type { Service, WireRequest } from '#local/service.ts';
import type { Events } from '#local/services/events/service.ts';
import { type KeptMessages, openMessages } from '#local/services/messages/kept-messages.ts';
import { tellReceipt } from '#local/services/messages/receipts.ts';
import { TEXT, VOICE } from '#local/services/messages/requests.ts';
import { jsonAnswer } from '#local/services/wire/json-wire.ts';

export interface Messages extends Service {
  readonly kept: KeptMessages;
}

const OPERATIONS = {
  SendTextMessage: { via: 'sms', input: TEXT },
  SendVoiceMessage: { via: 'voice', input: VOICE },
} as const;

/** AWS End User Messaging: text messages and calls, which nobody gets; what becomes of them is told on the default bus. */
export function createMessages(runtime: Runtime, events: Events): Messages {
  const kept = openMessages(runtime.state);
  return {
    name: 'messages',
    kept,
    wire: {
      services: ['sms-voice'],
      handle: async (request, caller) => jsonAnswer(send({ runtime, events, kept }, request, caller), '1.0'),
    },
    start: async () => {},
    stop: async () => {},
    reset: async () => kept.clear(),
  };
}

interface Context {
  readonly runtime: Runtime;
  readonly events: Events;
  readonly kept: KeptMessages;
}

function send({ runtime, events, kept }: Context, { operation, body }: WireRequest, caller: Principal): object {
  const known = OPERATIONS[operation as keyof typeof OPERATIONS];
  if (known === undefined) throw new WireError('UnknownOperationException', `${operation} is not served here`);
  const read = known.input.safeParse(JSON.parse(body.toString() || '{}'));
  if (!read.success) throw new WireError('ValidationException', `1 validation error: ${read.error.issues[0]?.message}`);
  const { DestinationPhoneNumber: to, OriginationIdentity, MessageBody: text } = read.data;
  runtime.iam.assertAllowed(caller, `sms-voice:${operation}`, OriginationIdentity);
  const id = randomUUID();
  kept.keep({ id, via: known.via, to, text, at: runtime.clock.now() });
  tellReceipt(events, { id, via: known.via, to });
  return { MessageId: id };
}
