/** What API Gateway has to know of a route. */
export type ApiRoute = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** API Gateway's own notation, e.g. `/incidents/{number}/assign`. */
  readonly path: string;
  /** `roles` needs a token of the user pool; `link` carries its own in the address; `open` needs none. */
  readonly access: 'roles' | 'link' | 'open';
};
