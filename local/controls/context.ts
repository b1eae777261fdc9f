import type { ReceivedWebhooks } from '#local/controls/received-webhooks.ts';
import type { Runtime } from '#local/runtime.ts';
import type { Events } from '#local/services/events/service.ts';
import type { MailOut } from '#local/services/mail-out/service.ts';
import type { Messages } from '#local/services/messages/service.ts';
import type { Queues } from '#local/services/queues/service.ts';
import type { StateMachines } from '#local/services/state-machines/service.ts';
import type { UserPool } from '#local/services/user-pool/user-pool.ts';

/** What the controls look into. */
export interface ControlContext {
  readonly runtime: Runtime;
  readonly users: UserPool;
  readonly queues: Queues;
  readonly events: Events;
  readonly mailOut: MailOut;
  readonly messages: Messages;
  readonly stateMachines: StateMachines;
  readonly received: ReceivedWebhooks;
}

export interface ControlRequest {
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** Answers the JSON of a 200. Throws `Problem` for anything else. */
export type Control = (context: ControlContext, request: ControlRequest) => unknown;
