import type { IncomingMessage } from 'node:http';
import type { Runtime } from '#local/runtime.ts';
import type { Service } from '#local/service.ts';
import type { GatewayAnswer } from '#local/services/http-api/answer.ts';
import { readApi } from '#local/services/http-api/api-resources.ts';
import { answerRequest } from '#local/services/http-api/gateway.ts';
import type { GatewayRequest } from '#local/services/http-api/gateway-event.ts';
import { serveAnswers } from '#local/services/http-api/serve-answers.ts';
import type { UserPool } from '#local/services/user-pool/user-pool.ts';

export interface HttpApiService extends Service {
  /** What the gateway says to a request, whichever way it came. */
  answer(request: GatewayRequest): Promise<GatewayAnswer>;
}

/** Whoever opens the bare address in a browser is shown the console; the API has nothing there. */
const PAGE_FOR_PEOPLE = '/console/';

/** API Gateway: the template's HTTP API at the root of the desk's own web server. */
export function createHttpApi(runtime: Runtime, users: UserPool): HttpApiService {
  const context = { runtime, users, api: readApi(runtime, users.issuer) };
  const answer = async (request: GatewayRequest) => {
    const given = await answerRequest(context, request);
    stopThere(runtime, given);
    return dated(given, runtime.clock.now());
  };
  const serve = serveAnswers(runtime, 'http-api', answer);
  runtime.web.mount('/', async (message, response) => {
    if (isBrowserAtRoot(message)) return void response.writeHead(302, { location: PAGE_FOR_PEOPLE }).end();
    await serve(message, response);
  });
  return { name: 'http-api', answer, start: async () => {}, stop: async () => {} };
}

/** What says when it is late is looked for then by a schedule: a moved clock stops a schedule's length later. */
function stopThere({ clock }: Runtime, { headers }: GatewayAnswer): void {
  const late = Date.parse(String(headers['firstline-late-at'] ?? ''));
  if (!Number.isNaN(late)) clock.schedule(late + POLLED_EVERY_MS, 'housekeeping', () => undefined);
}

const POLLED_EVERY_MS = 60_000;

/** Of virtual time: a browser reckons by it what is left. */
function dated(answer: GatewayAnswer, now: number): GatewayAnswer {
  return { ...answer, headers: { ...answer.headers, date: new Date(now).toUTCString() } };
}

function isBrowserAtRoot({ method, url, headers }: IncomingMessage): boolean {
  return method === 'GET' && url === '/' && (headers.accept ?? '').includes('text/html');
}
