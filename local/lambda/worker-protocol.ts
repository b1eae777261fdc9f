/** What a function's worker is started with. */
export interface WorkerStart {
  /** Shared numbers of virtual time, see `VirtualTime`. */
  readonly time: SharedArrayBuffer;
  readonly bundle: string;
  readonly handler: string;
}

/** One event at a time, as on Lambda. Bodies are JSON text, so that nothing but JSON passes. */
export interface WorkerCall {
  readonly event: string;
  readonly requestId: string;
  readonly invokedArn: string;
  readonly timeoutMs: number;
}

export type WorkerAnswer = { readonly result: string } | { readonly error: FunctionFailure };

/** Lambda's error object. */
export interface FunctionFailure {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace?: readonly string[];
}
