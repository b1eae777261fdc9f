/** What HTTP itself refuses, before any rule of the desk is asked. */
export interface HttpErrors {
  unauthenticated: { reason: string };
  'unknown-route': { path: string };
  'method-not-allowed': { allow: readonly string[] };
  'too-large': { limit: number };
  'unsupported-media-type': { expected: string };
  /** Something the desk stands on does not answer: the same again a little later is right. */
  unavailable: { reason: string };
}

export type HttpErrorCode = keyof HttpErrors;

export class HttpError<Code extends HttpErrorCode = HttpErrorCode> extends Error {
  readonly code: Code;
  readonly data: HttpErrors[Code];

  constructor(code: Code, data: HttpErrors[Code], options?: ErrorOptions) {
    super(code, options);
    this.name = 'HttpError';
    this.code = code;
    this.data = data;
  }
}
