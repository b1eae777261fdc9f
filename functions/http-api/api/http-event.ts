import type { Claims } from './caller.ts';

/** What the HTTP API hands over (payload 2.0), as far as it is read here. Header names are in lower case. */
export interface HttpEvent {
  /** `POST /incidents/{number}/assign`, or `$default` where no route fits. */
  readonly routeKey: string;
  readonly rawPath: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The gateway joins what is named several times by commas, which may be part of it: this has them apart. */
  readonly rawQueryString?: string | undefined;
  readonly queryStringParameters?: Readonly<Record<string, string | undefined>> | null | undefined;
  readonly pathParameters?: Readonly<Record<string, string | undefined>> | null | undefined;
  readonly requestContext: {
    readonly http: { readonly method: string };
    readonly authorizer?: { readonly jwt?: { readonly claims: Claims } } | undefined;
  };
  readonly body?: string | null | undefined;
  readonly isBase64Encoded: boolean;
}
