import type { IncomingMessage, ServerResponse } from 'node:http';
import { isOwnPage } from '#local/core/own-hosts.ts';
import type { Runtime, WebHandler } from '#local/runtime.ts';
import type { Service } from '#local/service.ts';
import { readForm, redirect, sendJson, sendProblem } from '#local/services/sign-in/answers.ts';
import { isAmong } from '#local/services/sign-in/authorize-request.ts';
import { Kept } from '#local/services/sign-in/kept.ts';
import { authorize, endSession, login, showLogin } from '#local/services/sign-in/login.ts';
import { STYLE } from '#local/services/sign-in/page.ts';
import type { SignInContext } from '#local/services/sign-in/sign-in-context.ts';
import { answerToken, revoke } from '#local/services/sign-in/tokens.ts';
import { userInfo } from '#local/services/sign-in/user-info.ts';
import type { UserPool } from '#local/services/user-pool/user-pool.ts';

export type Mail = SignInContext['mail'];

type Handler = (context: SignInContext, message: IncomingMessage, response: ServerResponse) => Promise<void> | void;

const ROUTES: Readonly<Record<string, Handler>> = {
  'GET /oauth2/authorize': authorize,
  'POST /oauth2/token': async (context, message, response) => {
    const { status, body } = await answerToken(context, await readForm(message));
    sendJson(response, status, body, message.headers.origin);
  },
  'POST /oauth2/revoke': async (context, message, response) => {
    revoke(context, await readForm(message));
    sendJson(response, 200, {}, message.headers.origin);
  },
  'GET /oauth2/userInfo': async (context, message, response) => {
    const { status, body } = await userInfo(context, message.headers.authorization);
    sendJson(response, status, body, message.headers.origin);
  },
  'GET /login': showLogin,
  'POST /login': login,
  'GET /login/style.css': (_context, _message, response) => {
    response.writeHead(200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' }).end(STYLE);
  },
  'GET /logout': (context, message, response) => {
    const query = new URL(message.url ?? '', context.runtime.addresses.api).searchParams;
    const target = query.get('logout_uri') ?? '';
    const isKnown = query.get('client_id') === context.client.clientId && isAmong(context.client.logoutUrls, target);
    if (!isKnown) return sendProblem(response, 'client_id or logout_uri is not known');
    redirect(response, target, endSession(context, message));
  },
};

/** Cognito's managed login with the endpoints behind it, at the desk's own address. A page of one machine stands in for AWS's. */
export function createSignIn(runtime: Runtime, users: UserPool, mail: Mail): Service {
  const kept = new Kept(runtime.state);
  const { browser: client } = users.pool;
  const serve: WebHandler = async (message, response) => {
    const { origin, host } = message.headers;
    // A page of somebody else could sign this browser in as whom it likes.
    if (!isOwnPage(origin, runtime.addresses.api))
      return sendProblem(response, `Pages of ${origin} may not sign in at ${host}`);
    const path = (message.url ?? '').split('?')[0];
    const handler = ROUTES[`${message.method} ${path}`];
    if (client === undefined || handler === undefined) return void response.writeHead(404).end();
    await handler({ runtime, users, client, kept, mail }, message, response);
  };
  for (const prefix of ['/oauth2', '/login', '/logout']) runtime.web.mount(prefix, serve);
  return { name: 'sign-in', start: async () => {}, stop: async () => {}, reset: async () => kept.clear() };
}
