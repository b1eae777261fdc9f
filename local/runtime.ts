import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DatabaseSync } from 'node:sqlite';
import type { Throttle } from '#local/dynamodb/throttle.ts';

/**
 * What a service of the local runtime is given. The core (template, state, clock, IAM, functions, wire endpoint, tables and
 * streams) provides it; every other AWS service is a `Service` built on it. ARNs are plain strings, instants are epoch milliseconds
 * in here and ISO strings wherever AWS speaks them.
 */
export interface Runtime {
  readonly region: string;
  readonly accountId: string;
  readonly resources: Resources;
  readonly clock: VirtualClock;
  readonly state: LocalState;
  readonly iam: Iam;
  readonly lambda: Lambda;
  readonly destinations: Destinations;
  readonly work: Work;
  readonly web: Web;
  /** The AWS endpoint's, for documents that anybody may fetch there without a signature. */
  readonly documents: Web;
  readonly log: Log;
  readonly room: Room;
  readonly addresses: Addresses;
  /** For tests: the desk as it was before anybody used it. */
  readonly reset: (options?: ResetOptions) => Promise<void>;
  /** How often the tables were written to: what was read before may be another since. */
  readonly changes: Changes;
  /** For tests: a table that has no room. */
  readonly throttle: Throttle;
}

export interface Changes {
  count(): number;
}

export interface ResetOptions {
  /** Where virtual time begins; by default where the desk's did. */
  readonly now?: number | undefined;
  /** Functions stay started, which is most of a start's cost, with all that their code keeps between two calls. */
  readonly warm?: boolean | undefined;
  /** Partition keys of items that stay: what warm functions remember. */
  readonly keep?: readonly string[] | undefined;
}

export interface Resource {
  readonly logicalId: string;
  readonly type: string;
  readonly stack: string;
  /** The template's properties with every intrinsic resolved. */
  readonly properties: Record<string, unknown>;
  /** What `Ref` answers. */
  readonly physicalId: string;
  /** Empty for a type that has none. */
  readonly arn: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface Resources {
  ofType(type: string): readonly Resource[];
  byArn(arn: string): Resource | undefined;
  byPhysicalId(type: string, physicalId: string): Resource | undefined;
}

/** `timer`: something a person waits for (a Wait state); it is counted by an advance. `housekeeping`: retries and other inner delays. */
export type ScheduleKind = 'timer' | 'housekeeping';

export interface VirtualClock {
  /** Epoch milliseconds of virtual time. Stands still while an advance is under way. Never goes backwards. */
  now(): number;
  /** Runs once when virtual time reaches `at`, at once when it already has. Answers a function that cancels. Not durable: a service schedules again at start. */
  schedule(at: number, kind: ScheduleKind, run: () => Promise<void> | void): () => void;
  /** Runs every `intervalMs`; an advance ticks once per stop however many intervals it jumps over. */
  every(intervalMs: number, run: () => Promise<void> | void): () => void;
  /** Moves forward through everything due on the way, in order, settling after each. A target in the past throws `RangeError`. */
  advanceTo(target: number): Promise<{ now: number; fired: number }>;
  /** Keeps virtual time where it is until the promise settles. The desk answers meanwhile, and nothing comes due. */
  standStill<T>(run: () => Promise<T>): Promise<T>;
}

export interface LocalState {
  /** Each service creates and owns its tables (`CREATE TABLE IF NOT EXISTS <service>_<what>`). A statement that returned is durable. */
  readonly db: DatabaseSync;
  transaction<T>(run: () => T): T;
  /** The folder of the desk's files (big bodies go here), a temporary one that is removed at stop when the data is kept in memory. */
  readonly folder: string;
}

export interface RolePrincipal {
  readonly kind: 'role';
  readonly arn: string;
  /** Of the session: a function's name, otherwise the role's. */
  readonly name: string;
}

/** Who asks: a role of the template (a function's, the state machine's, a rule's), an AWS service, or a person with any other credentials. */
export type Principal =
  | RolePrincipal
  | { readonly kind: 'service'; readonly service: string; readonly sourceArn?: string }
  | { readonly kind: 'operator' };

export interface Iam {
  /**
   * Roles by the identity policies of the template, services (`events.amazonaws.com` …) by the policies on the resource
   * (Lambda permissions, queue and bucket policies). Throws `WireError` AccessDenied naming principal, action and resource; logs it.
   */
  assertAllowed(principal: Principal, action: string, resource: string, context?: Record<string, string>): void;
  /** The principal of a role's ARN. Throws when `service` may not assume it by the role's trust policy, e.g. `states.amazonaws.com`. */
  assume(roleArn: string, service: string): RolePrincipal;
  /** The secret behind a function's access key, to verify a presigned URL; `undefined` for the operator's keys, which are not known here. */
  secretOf(accessKeyId: string): string | undefined;
}

export interface InvokeResult {
  /** What the function answered, or Lambda's error object `{errorType, errorMessage, trace?}` when `functionError` is set. */
  readonly payload: unknown;
  readonly functionError?: 'Unhandled';
}

export interface Lambda {
  /**
   * Synchronous. The ARN may be a function's, a version's or an alias's. Throws `WireError` when refused or unknown.
   * @param gaveUp that nobody waits any more: on AWS a call finds a worker or is refused at once, here it waits its turn
   */
  invoke(arn: string, payload: unknown, principal: Principal, gaveUp?: AbortSignal): Promise<InvokeResult>;
  /** Resolves once the event is durable. Retries, then the on-failure destination, follow by themselves. */
  invokeAsync(arn: string, payload: unknown, principal: Principal): Promise<void>;
}

/** Where failed events go: whoever owns a kind of target (`sqs`, `events`, `sns`) registers how to send to it. */
export interface Destinations {
  register(service: string, send: (arn: string, message: DestinationMessage) => Promise<void>): void;
  /** At start: a destination its sender may not use is refused when AWS creates it, not when the first failure is lost. Throws `WireError`. */
  assertMaySend(arn: string, principal: Principal): void;
  /** Checks the principal's grant (`sqs:SendMessage`) and sends durably. Throws `WireError` when refused. */
  send(arn: string, message: DestinationMessage, principal: Principal): Promise<void>;
}

export interface DestinationMessage {
  readonly body: string;
  /** String message attributes, e.g. EventBridge's RULE_ARN, TARGET_ARN, ERROR_CODE. */
  readonly attributes?: Record<string, string>;
}

export interface Work {
  /** Counts as unfinished until it settles; answers the same promise. What waits for virtual time is not work. */
  track<T>(what: string, promise: Promise<T>): Promise<T>;
  /** A promise nobody awaits: tracked, and a failure is logged. */
  background(what: string, run: () => Promise<void>): void;
  /** Resolves when nothing is unfinished. */
  settled(): Promise<void>;
}

export type WebHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The one HTTP server people and mails talk to: the longest mounted prefix takes the request. `/_local` is the controls', `/` the HTTP API's. */
export interface Web {
  mount(prefix: string, handle: WebHandler): void;
}

export interface LogLine {
  readonly at: string;
  /** `desk`, a service's name or a function's logical id. */
  readonly from: string;
  readonly text: string;
}

export interface Log {
  info(from: string, text: string): void;
  /** Also shown on the console: something the operator has to know. */
  warn(from: string, text: string): void;
  recent(from?: string): readonly LogLine[];
}

export interface Room {
  /** Whether the disk has room for something new. What was accepted is finished all the same. */
  isThere(): boolean;
}

export interface Addresses {
  /** `http://127.0.0.1:<port>`, also the template's ApiEndpoint. */
  readonly api: string;
  readonly smtpPort: number;
  /** The wire endpoint, `http://127.0.0.1:<port>`. */
  readonly aws: string;
}
