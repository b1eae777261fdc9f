import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { loginPage, type PageState, policyOf, problemPage } from '#local/services/sign-in/page.ts';

const NOT_KEPT = { 'cache-control': 'no-store' };

export function sendPage(response: ServerResponse, state: PageState): void {
  const redirectUri = new URLSearchParams(state.query).get('redirect_uri') ?? undefined;
  sendHtml(response, state.problem === undefined ? 200 : 400, loginPage(state), policyOf(redirectUri));
}

export function sendProblem(response: ServerResponse, problem: string): void {
  sendHtml(response, 400, problemPage(problem), policyOf(undefined));
}

function sendHtml(response: ServerResponse, status: number, html: string, policy: string): void {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    // With `no-referrer` a browser would not say whose page a form was on, and it would be refused as a stranger's.
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  };
  response.writeHead(status, { ...headers, ...NOT_KEPT }).end(html);
}

export function redirect(response: ServerResponse, location: string, cookie?: string): void {
  response.writeHead(303, { location, ...NOT_KEPT, ...(cookie !== undefined && { 'set-cookie': cookie }) }).end();
}

/** @param origin - of the page that asks, where it has another of this machine's names */
export function sendJson(response: ServerResponse, status: number, body: unknown, origin?: string): void {
  const cors = origin === undefined ? {} : { 'access-control-allow-origin': origin, vary: 'origin' };
  response.writeHead(status, { 'content-type': 'application/json', ...NOT_KEPT, ...cors }).end(JSON.stringify(body));
}

export async function readForm(message: IncomingMessage): Promise<URLSearchParams> {
  return new URLSearchParams(await text(message));
}

export function cookieOf(message: IncomingMessage, wanted: string): string | undefined {
  const pairs = (message.headers.cookie ?? '').split(/;\s*/).map((pair) => pair.split('='));
  return pairs.find(([name]) => name === wanted)?.[1];
}
