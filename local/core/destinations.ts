import type { DestinationMessage, Destinations, Iam } from '#local/runtime.ts';
import { WireError } from '#local/wire-error.ts';

const SEND_ACTIONS: Readonly<Record<string, string>> = {
  sqs: 'sqs:SendMessage',
  sns: 'sns:Publish',
  events: 'events:PutEvents',
};

/** Sends failed events to whatever their ARN names, once the sender's grant is checked. */
export function createDestinations(iam: Iam): Destinations {
  const senders = new Map<string, (arn: string, message: DestinationMessage) => Promise<void>>();
  return {
    register: (service, send) => {
      senders.set(service, send);
    },
    send: async (arn, message, principal) => {
      const service = arn.split(':')[2] ?? '';
      const send = senders.get(service);
      const action = SEND_ACTIONS[service];
      if (!send || !action) throw new WireError('ValidationException', `nothing here takes failed events for ${arn}`);
      iam.assertAllowed(principal, action, arn);
      await send(arn, message);
    },
  };
}
