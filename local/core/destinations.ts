import type { DestinationMessage, Destinations, Iam } from '#local/runtime.ts';
import { WireError } from './wire-error.ts';

const SEND_ACTIONS: Readonly<Record<string, string>> = {
  sqs: 'sqs:SendMessage',
  sns: 'sns:Publish',
  events: 'events:PutEvents',
};

/** Sends failed events to whatever their ARN names, once the sender's grant is checked. */
export function createDestinations(iam: Iam): Destinations {
  const senders = new Map<string, (arn: string, message: DestinationMessage) => Promise<void>>();
  const assertMaySend: Destinations['assertMaySend'] = (arn, principal) => {
    const action = SEND_ACTIONS[serviceOf(arn)];
    if (!action) throw new WireError('ValidationException', `nothing here takes failed events for ${arn}`);
    iam.assertAllowed(principal, action, arn);
  };
  return {
    assertMaySend,
    register: (service, send) => {
      senders.set(service, send);
    },
    send: async (arn, message, principal) => {
      assertMaySend(arn, principal);
      const send = senders.get(serviceOf(arn));
      if (!send) throw new WireError('ValidationException', `nothing here takes failed events for ${arn}`);
      await send(arn, message);
    },
  };
}

const serviceOf = (arn: string) => arn.split(':')[2] ?? '';
