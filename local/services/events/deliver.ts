import { WireError } from '#local/core/wire-error.ts';
import type { Principal, Runtime } from '#local/runtime.ts';
import type { Delivery, EventStore } from '#local/services/events/store.ts';

/** Hands events to their targets one after the other; each stays owed until Lambda's queue, or the dead-letter queue, has it. */
export async function deliverAll(runtime: Runtime, store: EventStore, deliveries: readonly Delivery[]): Promise<void> {
  for (const delivery of deliveries) {
    await deliver(runtime, delivery);
    store.delivered(delivery.seq);
  }
}

async function deliver(runtime: Runtime, { target, event }: Delivery): Promise<void> {
  const rule: Principal = { kind: 'service', service: 'events.amazonaws.com', sourceArn: target.ruleArn };
  try {
    await runtime.lambda.invokeAsync(target.functionArn, event, rule);
  } catch (error) {
    // Recovery: a refusal is final for EventBridge; the event goes to the target's dead-letter queue, or is given up with a warning.
    if (!(error instanceof WireError)) throw error;
    runtime.log.warn(
      'events',
      `${target.ruleArn} could not deliver event ${event.id}: ${error.code}: ${error.message}`,
    );
    await deadLetter(runtime, rule, { target, event }, error);
  }
}

async function deadLetter(
  runtime: Runtime,
  rule: Principal,
  { target, event }: Omit<Delivery, 'seq'>,
  reason: WireError,
): Promise<void> {
  if (target.deadLetterArn === undefined) return;
  const attributes = {
    RULE_ARN: target.ruleArn,
    TARGET_ARN: target.functionArn,
    ERROR_CODE: reason.code,
    ERROR_MESSAGE: reason.message,
  };
  try {
    await runtime.destinations.send(target.deadLetterArn, { body: JSON.stringify(event), attributes }, rule);
  } catch (error) {
    // Recovery: on AWS, too, an event a dead-letter queue refuses is gone; the operator reads why.
    if (!(error instanceof WireError)) throw error;
    runtime.log.warn(
      'events',
      `event ${event.id} is lost, its dead-letter queue refused it: ${error.code}: ${error.message}`,
    );
  }
}
