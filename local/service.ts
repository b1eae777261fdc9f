import type { Principal, ResetOptions } from '#local/runtime.ts';

/** One AWS service. `start` is called in the order of the list, after every resource is resolved and before the desk says it is ready. */
export interface Service {
  readonly name: string;
  readonly wire?: Wire;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Forgets everything since the first start. All is quiet and nothing is on the clock's agenda meanwhile. */
  reset?(options: ResetOptions): Promise<void>;
}

export interface Wire {
  /** Signing names of the credential scope: `events`, `states`, `sqs`, `s3`, `ses`, `cognito-idp` … */
  readonly services: readonly string[];
  /** Of a service that several share, what this one serves; all of it unless said otherwise. */
  readonly operations?: readonly string[];
  /** Checks IAM itself (it knows action and resource). A thrown `WireError` becomes the error form of the service's protocol. */
  handle(request: WireRequest, caller: Principal): Promise<WireResponse>;
}

export interface WireRequest {
  readonly service: string;
  /** From `X-Amz-Target` or the form's `Action`; empty for S3. */
  readonly operation: string;
  readonly method: string;
  /** Decoded path, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}
