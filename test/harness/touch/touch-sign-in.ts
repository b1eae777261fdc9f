import { expect } from 'vitest';
import type { DeskOnThisMachine } from '#test/harness/desk/desk-on-this-machine.ts';

const ANA = 'ana@portal.test';

/** Somebody whom the portal lets in asks for a code by mail; what it is worth is tried where signing in is. */
export async function touchSignIn(desk: DeskOnThisMachine): Promise<void> {
  const admin = await desk.as('admin');
  await admin.configure(() => ({ portal: { domains: [ANA.slice(ANA.indexOf('@') + 1)] } }));
  const { api } = desk.addresses;
  const { clientId } = (await (await fetch(`${api}/console/config.json`)).json()) as { clientId: string };
  const request = new URLSearchParams({
    ...{
      response_type: 'code',
      client_id: clientId,
      redirect_uri: `${api}/console/`,
      scope: 'openid email',
      state: 's',
    },
    ...{ code_challenge: 'c'.repeat(43), code_challenge_method: 'S256' },
  });
  const form = new URLSearchParams({ request: String(request), do: 'mail', email: ANA });
  expect((await fetch(`${api}/login`, { method: 'POST', body: form })).status).toBe(200);
  expect((await desk.mailTo(ANA)).text).toMatch(/\d{8}/);
}
