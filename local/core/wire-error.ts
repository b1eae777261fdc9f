/** An error as an AWS service would answer it. `code` is the service's error name, e.g. `AccessDeniedException`. */
export class WireError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400, options?: ErrorOptions) {
    super(message, options);
    this.name = code;
    this.code = code;
    this.status = status;
  }
}
