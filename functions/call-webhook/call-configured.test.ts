import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Webhook } from '#domain/escalation/webhook.ts';
import { anEvent } from '#domain/mail-out/event-for-tests.ts';
import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { callConfigured } from './call-configured.ts';
import { type Post, post } from './post.ts';
import { webhookHeaders } from './sign.ts';

const NOW = Date.parse('2026-09-07T14:00:01.500Z');
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

function aStep(...webhooks: string[]) {
  const actions = webhooks.map((webhook) => ({ do: 'call', webhook }));
  return anEvent('escalation-stepped', { data: { actions } }) as IncidentEvent<'escalation-stepped'>;
}

const namesOf = ({ data }: IncidentEvent<'escalation-stepped'>) => [
  ...new Set(data.actions.flatMap((action) => (action.do === 'call' ? [action.webhook] : []))),
];

function aWorld(answer: (post: Post) => number, webhooks: Record<string, Webhook | null>) {
  const posts: Post[] = [];
  const dependencies = {
    webhooksOf: async () => webhooks,
    loopback: false,
    post: async (one: Post) => {
      posts.push(one);
      return answer(one);
    },
  };
  return {
    posts,
    call: (event: IncidentEvent<'escalation-stepped'>) => callConfigured(dependencies, event, namesOf(event), NOW),
  };
}

describe('given a step that calls a webhook', () => {
  it('posts the event once, under the id of its journal entry, signed', async () => {
    const { posts, call } = aWorld(() => 204, { pager: { url: 'https://pager.example.com/', secret: SECRET } });
    const event = aStep('pager', 'pager');
    expect(await call(event)).toEqual([{ webhook: 'pager', outcome: 'called' }]);
    expect(posts).toHaveLength(1);
    const { headers = {}, body = '' } = posts[0] ?? {};
    expect(headers).toMatchObject({ 'webhook-id': event.id, 'webhook-timestamp': String(Math.floor(NOW / 1000)) });
    expect(JSON.parse(body)).toMatchObject({ type: 'incident.escalation-stepped', data: { number: 'INC-000001' } });
    const signed = `${event.id}.${Math.floor(NOW / 1000)}.${body}`;
    const expected = createHmac('sha256', Buffer.from(SECRET.slice(6), 'base64'))
      .update(signed)
      .digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${expected}`);
  });

  it('whose address is not kept any more, it has failed, for somebody may set it again', async () => {
    const { call, posts } = aWorld(() => 204, { pager: null });
    expect(await call(aStep('pager'))).toEqual([{ webhook: 'pager', outcome: 'failed', reason: 'SECRET_MISSING' }]);
    expect(posts).toEqual([]);
  });

  it.each([301, 400, 503])('an answer %i has failed', async (status) => {
    const { call } = aWorld(() => status, { pager: { url: 'https://pager.example.com/' } });
    const reason = expect.stringMatching(`^answered ${status}`);
    expect(await call(aStep('pager'))).toEqual([{ webhook: 'pager', outcome: 'failed', reason }]);
  });

  it('one that fails does not keep the others from being called, and one that is gone is no failure', async () => {
    const answer = ({ url }: Post) => {
      if (url.includes('down')) throw Object.assign(new Error(`connect to ${url}`), { code: 'ECONNREFUSED' });
      return 200;
    };
    const { call } = aWorld(answer, {
      down: { url: 'https://down.example.com/' },
      up: { url: 'https://up.example.com/' },
    });
    expect(await call(aStep('down', 'gone', 'up'))).toMatchObject([
      { webhook: 'down', outcome: 'failed', reason: 'ECONNREFUSED' },
      { webhook: 'gone', outcome: 'unknown' },
      { webhook: 'up', outcome: 'called' },
    ]);
  });
});

it('given the example of the specification, the signature is the same', () => {
  const body = '{"test": 2432232314}';
  const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
  expect(webhookHeaders({ secret: SECRET }, { id, body, nowMs: 1_614_265_330_000 })).toMatchObject({
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

it('given no secret, nothing is signed', () => {
  expect(webhookHeaders({}, { id: 'a', body: '{}', nowMs: NOW })).not.toHaveProperty('webhook-signature');
});

describe('given an address that must not be called', () => {
  it.each([
    'https://localhost/',
    'https://169.254.169.254/',
    'https://[fe80::1]/',
    'http://hooks.example.com/',
    'http://127.0.0.1/',
  ])('%s is refused without a connection', async (url) => {
    await expect(post({ url, headers: {}, body: '{}', reach: { loopback: false, privately: true } })).rejects.toThrow(
      'must not be called',
    );
  });
});
