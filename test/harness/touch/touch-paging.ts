import { expect } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import type { DeskOnThisMachine } from '#test/harness/desk/desk-on-this-machine.ts';

/** The simulator's: one arrives, one fails. */
const NUMBERS = ['+14254147755', '+14254147167'];

/** Somebody reached by every way there is: at once, in one message with others, and where a message does not arrive. */
export async function touchPaging(desk: DeskOnThisMachine, agent: ApiClient): Promise<void> {
  const [keeper, admin] = [await desk.as('process_owner'), await desk.as('admin')];
  const app = { botToken: 'xoxb-touched', signingSecret: 'what slack signs with', team: 'T0TOUCHED' };
  expect((await admin.request('PUT', '/chat/slack', app)).status).toBe(200);
  // What signs is asked for before anybody is told that this is not signed.
  const form = new URLSearchParams({ team_id: app.team, user_id: 'U0TOUCHED', command: '/firstline', text: '' });
  const unsigned = await fetch(`${desk.addresses.api}/chat/slack/commands`, { method: 'POST', body: form });
  expect(unsigned.status).toBe(401);
  const pagedBy = async (number: string) => {
    const zoe = await desk.as('agent');
    await keeper.request('PUT', `/people/${zoe.email}`, { name: 'Zoe', groups: [] });
    const path = `/people/${zoe.email}/contacts`;
    const rules = [
      { via: 'sms', after: 'PT0S' },
      { via: 'voice', after: 'PT1M' },
      { via: 'chat', after: 'PT2M' },
      { via: 'mail', after: 'PT3M' },
    ];
    await zoe.request('PUT', path, { phones: [{ number }], chat: { slack: 'U0TOUCHED' }, rules });
    const code = /^\d{6}/.exec((await desk.controls.messages(number)).at(-1)?.text ?? '')?.[0];
    expect((await zoe.post(`${path}/verify`, { number, code })).status).toBe(200);
    return zoe;
  };
  for (const number of NUMBERS) {
    const zoe = await pagedBy(number);
    const [one, two] = [await agent.open({ title: 'Page one' }), await agent.open({ title: 'Page two' })];
    for (const paged of [one, two]) await agent.do(paged.number, 'page', { whom: zoe.email });
    await desk.settle();
    await desk.advance('PT5M');
    await zoe.do(one.number, 'accept');
    await desk.settle();
    const vias = ((await agent.pages(`/incidents/${two.number}/pages`)) as { via: string }[]).map(({ via }) => via);
    expect(new Set(vias), number).toEqual(new Set(['sms', 'voice', 'chat', 'mail']));
  }
}
