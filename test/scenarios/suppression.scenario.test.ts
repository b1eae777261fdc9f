import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';

const desk = deskForThisFile();

const DeliverySchema = z.object({
  step: z.string(),
  outcome: z.string(),
  reason: z.string().nullable(),
  feedback: z.object({ outcome: z.string(), detail: z.string().nullable() }).nullable(),
});

async function deliveries(agent: ApiClient, number: string) {
  await desk.settle();
  const { body } = await agent.request('GET', `/incidents/${number}/notifications`);
  return z.object({ items: z.array(DeliverySchema) }).parse(body).items;
}

/** SES's mailbox simulator: what is sent there is answered by the event SES would put on the bus. */
const simulator = (mailbox: string) => `${mailbox}@simulator.amazonses.com`;

async function opened(agent: ApiClient, requester: string) {
  const { number } = await agent.open({ title: 'No network', requester: { email: requester } });
  await desk.mailTo(requester);
  return number;
}

describe('given a mail that SES delivered', () => {
  it('then that is noted with it', async () => {
    const agent = await desk.as('agent');
    const number = await opened(agent, simulator('success+bob'));
    expect(await deliveries(agent, number)).toMatchObject([{ outcome: 'sent', feedback: { outcome: 'delivered' } }]);
  });
});

describe.each([
  ['bounced', 'bounce+eve', 'marked as bounced', 'Permanent: smtp; 550 5.1.1 user unknown'],
  ['complained', 'complaint+ann', 'marked as complained', 'abuse'],
  ['bounced', 'suppressionlist+joe', 'marked as suppressed', 'Permanent: smtp; 550 5.1.1 user unknown'],
])('given a mail that %s (%s)', (outcome, mailbox, why, detail) => {
  it('then that is noted, and the next mail is impossible for that reason', async () => {
    const agent = await desk.as('agent');
    const number = await opened(agent, simulator(mailbox));
    expect(await deliveries(agent, number)).toMatchObject([{ outcome: 'sent', feedback: { outcome, detail } }]);
    await agent.do(number, 'comments', { body: 'We are on it.', visibility: 'public' });
    expect((await deliveries(agent, number)).at(-1)).toMatchObject({
      step: 'comment',
      outcome: 'impossible',
      reason: expect.stringContaining(why),
    });
  });
});
