import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHIPPED_PEOPLE } from '#local/people/shipped-people.ts';

export const STYLE = readFileSync(join(import.meta.dirname, 'page', 'style.css'), 'utf8');

/** One page, own style, no script; its forms go to itself and from there back to the page that asked. */
export function policyOf(redirectUri: string | undefined): string {
  const back = redirectUri === undefined ? '' : ` ${new URL(redirectUri).origin}`;
  return `default-src 'none'; style-src 'self'; form-action 'self'${back}; base-uri 'none'; frame-ancestors 'none'`;
}

export interface PageState {
  /** The request that is to be answered, as it came. */
  readonly query: string;
  readonly email?: string | undefined;
  /** A code is on its way to that address. */
  readonly mailed?: boolean;
  readonly problem?: string | undefined;
}

export function loginPage(state: PageState): string {
  const { query, problem } = state;
  const again = `<input type="hidden" name="request" value="${escaped(query)}">`;
  return page(`
<h1>Sign in to Firstline</h1>
${problem === undefined ? '' : `<p class="problem" role="alert">${escaped(problem)}</p>`}
${state.mailed ? codeForm(state, again) : choiceForm(state, again)}`);
}

export function problemPage(problem: string): string {
  return page(`<h1>This sign-in cannot go on</h1>
<p class="problem" role="alert">${escaped(problem)}</p>
<p><a href="/console/">To the console</a></p>`);
}

function choiceForm({ email = '' }: PageState, again: string): string {
  const buttons = SHIPPED_PEOPLE.map(
    (person) =>
      `<li><button name="person" value="${person.email}"><b>${person.label}</b> <span>${person.email}</span></button></li>`,
  );
  return `<p>This desk runs on one machine. Whoever you choose, you are.</p>
<form method="post" action="/login">${again}
<ul>
${buttons.join('\n')}
</ul>
</form>
<h2>With a code by mail</h2>
<p>For requesters whose domain the configuration lists under <code>portal</code>. The code arrives in
<a href="/_local/mail">/_local/mail</a>.</p>
<form method="post" action="/login">${again}
<label for="email">Your address</label>
<input id="email" name="email" type="email" autocomplete="email" required value="${escaped(email)}">
<button name="do" value="mail" class="primary">Send a code</button>
</form>`;
}

function codeForm({ email = '' }: PageState, again: string): string {
  return `<p>A code was mailed to <b>${escaped(email)}</b> if that address may sign in here. It works for three minutes.</p>
<form method="post" action="/login">${again}
<input type="hidden" name="email" value="${escaped(email)}">
<label for="code">Code</label>
<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{8}" required autofocus>
<button name="do" value="code" class="primary">Sign in</button>
</form>
<form method="post" action="/login">${again}<button name="do" value="again">Another address</button></form>`;
}

function page(body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sign in · Firstline</title>
<link rel="stylesheet" href="/login/style.css">
</head>
<body><main>${body}
</main></body>
</html>
`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
