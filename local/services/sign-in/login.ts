import type { IncomingMessage, ServerResponse } from 'node:http';
import { SHIPPED_PEOPLE } from '#local/people/shipped-people.ts';
import { cookieOf, readForm, redirect, sendPage, sendProblem } from '#local/services/sign-in/answers.ts';
import { type AuthorizeRequest, readAuthorizeRequest, urlWith } from '#local/services/sign-in/authorize-request.ts';
import { isMailedCode, mailCode } from '#local/services/sign-in/mailed-code.ts';
import type { SignedIn, SignInContext } from '#local/services/sign-in/sign-in-context.ts';
import type { Granted } from '#local/services/sign-in/tokens.ts';

/** Somebody is back within a moment; Cognito gives five minutes. */
const CODE_MS = 5 * 60_000;
const MINUTE_MS = 60_000;

/** `GET /oauth2/authorize`: whoever has signed in is sent back at once, everybody else shown the page. */
export function authorize(context: SignInContext, message: IncomingMessage, response: ServerResponse): void {
  const query = queryOf(message);
  const request = readAuthorizeRequest(context, new URLSearchParams(query));
  if ('wrong' in request) return refuse(response, request);
  const session = context.kept.get<SignedIn>('session', cookieOf(message, cookieName(context)));
  if (session !== undefined && request.prompt !== 'login') return goBack(context, response, request, session.value);
  const { redirectUri, state } = request;
  if (request.prompt === 'none') return redirect(response, urlWith(redirectUri, { error: 'login_required', state }));
  redirect(response, `/login?${query}`);
}

/** `GET /login` */
export function showLogin(context: SignInContext, message: IncomingMessage, response: ServerResponse): void {
  const query = queryOf(message);
  const request = readAuthorizeRequest(context, new URLSearchParams(query));
  if ('wrong' in request) return refuse(response, request);
  sendPage(response, { query, email: request.hint });
}

/** `POST /login`: somebody chose who they are, asks for a code by mail, or has one. */
export async function login(context: SignInContext, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const form = await readForm(message);
  const query = form.get('request') ?? '';
  const request = readAuthorizeRequest(context, new URLSearchParams(query));
  if ('wrong' in request) return refuse(response, request);
  const chosen = SHIPPED_PEOPLE.find(({ email }) => email === form.get('person'));
  if (chosen !== undefined) return signIn(context, response, request, { email: chosen.email, roles: [chosen.role] });
  const email = (form.get('email') ?? '').trim().toLowerCase();
  const step = { query, email };
  switch (form.get('do')) {
    case 'mail': {
      if (!/^[^@\s]+@[^@\s]+$/.test(email)) return sendPage(response, { ...step, problem: 'That is no address.' });
      const problem = await mailCode(context, email);
      return sendPage(response, { ...step, mailed: problem === undefined, problem });
    }
    case 'code':
      if (isMailedCode(context, email, form.get('code') ?? '')) {
        return signIn(context, response, request, { email, roles: [] });
      }
      return sendPage(response, { ...step, mailed: true, problem: 'That code is wrong, or its time is over.' });
    default:
      return sendPage(response, { query });
  }
}

/** `GET /logout`: this browser is nobody any more. */
export function endSession(context: SignInContext, message: IncomingMessage): string {
  const name = cookieName(context);
  const session = cookieOf(message, name);
  if (session !== undefined) context.kept.drop('session', session);
  return `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`;
}

function signIn(context: SignInContext, response: ServerResponse, request: AuthorizeRequest, who: SignedIn): void {
  const minutes = context.client.sessionMinutes;
  const session = context.kept.put('session', who, Date.now() + minutes * MINUTE_MS);
  const cookie = `${cookieName(context)}=${session}; Path=/; Max-Age=${minutes * 60}; HttpOnly; SameSite=Lax`;
  goBack(context, response, request, who, cookie);
}

function goBack(
  { kept }: SignInContext,
  response: ServerResponse,
  { redirectUri, challenge, nonce, state }: AuthorizeRequest,
  who: SignedIn,
  cookie?: string,
): void {
  const granted: Granted = { ...who, redirectUri, challenge, nonce };
  redirect(response, urlWith(redirectUri, { code: kept.put('code', granted, Date.now() + CODE_MS), state }), cookie);
}

type Wrong = Extract<ReturnType<typeof readAuthorizeRequest>, { readonly wrong: string }>;

function refuse(response: ServerResponse, { wrong, redirectUri, state }: Wrong): void {
  if (redirectUri === undefined) return sendProblem(response, wrong);
  redirect(response, urlWith(redirectUri, { error: 'invalid_request', error_description: wrong, state }));
}

/** Cookies know no ports, and another desk may run beside this one. */
function cookieName({ runtime }: SignInContext): string {
  return `cognito-${new URL(runtime.addresses.api).port}`;
}

function queryOf({ url = '' }: IncomingMessage): string {
  return url.split('?').slice(1).join('?');
}
