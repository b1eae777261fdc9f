/** What API Gateway has to know of a route. */
export type ApiRoute = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** API Gateway's own notation, e.g. `/incidents/{number}/assign`. */
  readonly path: string;
  /** `roles` needs a token of the user pool; `link` carries its own in the address; `proof` is asked for by the function; `open` needs none. */
  readonly access: 'roles' | 'link' | 'proof' | 'open';
  /** The function that answers; http-api unless told otherwise. */
  readonly servedBy?: 'receive-webhook';
};
