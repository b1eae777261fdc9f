import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';

const desk = deskForThisFile();

const VERIFIER = 'a-verifier-of-forty-three-characters-or-more';
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');
const ConfigSchema = z.object({ authority: z.string(), clientId: z.string(), loginUrl: z.string(), api: z.string() });
const TokensSchema = z.object({ id_token: z.string(), access_token: z.string(), refresh_token: z.string() });

const ask = (path: string, options: RequestInit = {}) =>
  fetch(new URL(path, desk.addresses.api), { redirect: 'manual', ...options });
const post = (path: string, form: Record<string, string>) =>
  ask(path, { method: 'POST', body: new URLSearchParams(form) });
const settings = async () => ConfigSchema.parse(await (await ask('/console/config.json')).json());
const page = () => `${desk.addresses.api}/console/`;

async function request(): Promise<string> {
  const { clientId } = await settings();
  const what = { response_type: 'code', client_id: clientId, redirect_uri: page(), scope: 'openid email profile' };
  return String(new URLSearchParams({ ...what, state: 's', code_challenge: CHALLENGE, code_challenge_method: 'S256' }));
}

const codeOf = (answer: Response) => new URL(answer.headers.get('location') ?? '').searchParams.get('code') ?? '';

async function redeem(code: string, verifier = VERIFIER): Promise<Response> {
  const { clientId } = await settings();
  const grant = { grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: page() };
  return post('/oauth2/token', { ...grant, client_id: clientId });
}

async function rolesAsSeen(token: string): Promise<number> {
  return (await ask('/api/incidents', { headers: { authorization: `Bearer ${token}` } })).status;
}

describe('given the address of the console', () => {
  it('when a browser opens the desk then it comes to the console, whose policy lets in nobody', async () => {
    const root = await ask('/', { headers: { accept: 'text/html' } });
    expect(root.headers.get('location')).toBe('/console/');
    const { headers } = await ask('/console/');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(headers.get('content-security-policy')).toContain(`connect-src 'self' ${desk.addresses.api};`);
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  it('when a place in it is opened then that is its page, also one with a dot', async () => {
    const first = await (await ask('/console/')).text();
    for (const path of ['/console/incidents/INC-000001', '/console/people/ana@example.com'])
      expect(await (await ask(path)).text()).toBe(first);
    expect((await ask('/console/assets/of-nobody.js')).status).toBe(403);
  });

  it('when the API refuses below it then that stays a problem', async () => {
    const token = await desk.controls.token({ email: desk.person('agent'), roles: ['agent'] });
    const answer = await ask('/api/incidents/INC-999999', { headers: { authorization: `Bearer ${token}` } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
  });
});

describe('given the sign-in page', () => {
  it('when somebody chooses the agent then the code is worth tokens once, to whoever has the verifier', async () => {
    const chosen = await post('/login', { request: await request(), person: 'agent@example.com' });
    const code = codeOf(chosen);
    const answer = await redeem(code);
    const { id_token, access_token, refresh_token } = TokensSchema.parse(await answer.json());
    expect(await rolesAsSeen(id_token)).toBe(200);
    expect(await rolesAsSeen(access_token)).toBe(401);
    expect((await redeem(code)).status).toBe(400);
    const { clientId: client_id } = await settings();
    const refresh = await post('/oauth2/token', { grant_type: 'refresh_token', client_id, refresh_token });
    expect(TokensSchema.parse(await refresh.json()).refresh_token).not.toBe(refresh_token);
    await post('/oauth2/revoke', { client_id, token: refresh_token });
    expect((await post('/oauth2/token', { grant_type: 'refresh_token', client_id, refresh_token })).status).toBe(400);
  });

  it('when it is shown then its forms say whose they are, and those of other pages sign in nobody', async () => {
    const query = await request();
    const shown = await ask(`/login?${query}`);
    expect(shown.headers.get('referrer-policy')).toBe('same-origin');
    const body = new URLSearchParams({ request: query, person: 'agent@example.com' });
    const posted = (origin: string) => ask('/login', { method: 'POST', headers: { origin }, body });
    expect((await posted('https://evil.test')).status).toBe(400);
    expect((await posted(desk.addresses.api)).status).toBe(303);
  });

  it('when somebody has the code and another verifier then it is worth nothing', async () => {
    const chosen = await post('/login', { request: await request(), person: 'agent@example.com' });
    expect((await redeem(codeOf(chosen), 'another')).status).toBe(400);
  });

  it('when somebody has signed in then the next page is let through in silence, until they sign out', async () => {
    const query = await request();
    const chosen = await post('/login', { request: query, person: 'manager@example.com' });
    const cookie = chosen.headers.get('set-cookie')?.split(';')[0] ?? '';
    const again = await ask(`/oauth2/authorize?${query}`, { headers: { cookie } });
    expect(codeOf(again)).not.toBe('');
    const { clientId } = await settings();
    await ask(`/logout?${new URLSearchParams({ client_id: clientId, logout_uri: page() })}`, { headers: { cookie } });
    const after = await ask(`/oauth2/authorize?${query}`, { headers: { cookie } });
    expect(after.headers.get('location')).toMatch(/^\/login\?/);
  });

  it('when another page asks to be sent somebody then nobody is sent', async () => {
    const foreign = (await request()).replace(encodeURIComponent(page()), encodeURIComponent('https://evil.test/'));
    expect((await ask(`/oauth2/authorize?${foreign}`)).status).toBe(400);
  });

  it('when the configuration lists the domain of a requester then a mailed code lets them in, and nobody else', async () => {
    const admin = await desk.as('admin');
    await admin.configure(() => ({ portal: { domains: ['portal.test'] } }));
    const query = await request();
    const refused = await post('/login', { request: query, do: 'mail', email: 'eve@evil.test' });
    expect(await refused.text()).toContain('may not sign up here');
    await post('/login', { request: query, do: 'mail', email: 'ana@portal.test' });
    const code = /\d{8}/.exec((await desk.mailTo('ana@portal.test')).text)?.[0] ?? '';
    const answer = await redeem(
      codeOf(await post('/login', { request: query, do: 'code', email: 'ana@portal.test', code })),
    );
    const { id_token } = TokensSchema.parse(await answer.json());
    const claims: unknown = JSON.parse(Buffer.from(id_token.split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toMatchObject({
      'cognito:groups': ['requester'],
      'custom:tenant': 'default',
      email: 'ana@portal.test',
    });
    await desk.watch.takeTrouble(/may not sign up here/);
  });
});
