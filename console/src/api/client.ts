import createFetchClient, { type Middleware } from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import type { paths } from '../../client/api.d.ts';
import { learnDeskTime } from '../parts/time/desk-time.ts';
import { keepAnswers } from './kept-answers.ts';
import { Refused, refusalOf } from './problem.ts';
import { sendAgain } from './send-again.ts';
import type { TokenSource } from './token-source.ts';

let source: TokenSource = { token: () => '', renewed: () => Promise.resolve() };

/** Says whose requests these are; once, when somebody has signed in. */
export function askAs(tokens: TokenSource): void {
  source = tokens;
}

const signed: Middleware = {
  onRequest({ request }) {
    request.headers.set('Authorization', `Bearer ${source.token()}`);
    if (request.method !== 'GET' && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', crypto.randomUUID());
    }
    return request;
  },
};

/** Any answer says what time it is at the desk. */
const timed: Middleware = {
  onResponse({ response }) {
    learnDeskTime(response.headers.get('Date'));
    return undefined;
  },
};

/** An answer that is not wanted becomes an error with what the desk said. */
const refusing: Middleware = {
  async onResponse({ response }) {
    if (!response.ok && response.status !== 304) throw await refusalOf(response);
    return undefined;
  },
  onError: ({ error }) => (error instanceof Error ? new Refused(0, null, null) : undefined),
};

/** The desk's API as its description has it: `api.GET('/incidents/{number}', …)`. Throws {@link Refused}. */
export const api = createFetchClient<paths>({
  baseUrl: '/api',
  fetch: (request) => sendAgain(request, () => source),
});
// The last one sees an answer first.
api.use(refusing, keepAnswers(), timed, signed);

/** The same for pages: `$api.useQuery('get', '/incidents/{number}', …)`. */
export const $api = createQueryClient(api);
