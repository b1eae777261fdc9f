import { expect, it, vi } from 'vitest';
import { createSlack } from './slack.ts';

const MESSAGE = { text: 'INC-000001, high: The shop is down', blocks: [] };

/** Slack as it answers once. */
function answering(status: number, body: unknown = {}) {
  const call = vi.fn(async (_url: string | URL | Request, _init?: RequestInit) => Response.json(body, { status }));
  return { call, post: () => createSlack('https://slack.example/api', call).post('xoxb-1', 'U123', MESSAGE) };
}

it('given a page, then it is posted as the app to whoever reads it, and what Slack calls it is told', async () => {
  const { call, post } = answering(200, { ok: true, channel: 'D1', ts: '1.2', message: {} });
  expect(await post()).toEqual({ kind: 'sent', messageId: 'slack:D1:1.2' });
  const [url, init] = call.mock.calls[0] ?? [];
  expect(url).toBe('https://slack.example/api/chat.postMessage');
  expect(init?.headers).toMatchObject({ authorization: 'Bearer xoxb-1' });
  expect(JSON.parse(String(init?.body))).toEqual({ channel: 'U123', ...MESSAGE });
});

it.each(['invalid_auth', 'channel_not_found', 'not_in_channel', 'account_inactive'])(
  'given the refusal %s, then it is for good and says why, without the token',
  async (error) => {
    const told = await answering(200, { ok: false, error }).post();
    expect(told).toEqual({ kind: 'impossible', reason: `Slack refuses: ${error}` });
  },
);

it.each([
  [429, {}],
  [500, {}],
  [503, {}],
  [200, { ok: false, error: 'ratelimited' }],
  [200, { ok: false, error: 'internal_error' }],
  [200, { something: 'else' }],
])('given %i with %j, then it is thrown: a later try may cure it', async (status, body) => {
  await expect(answering(status, body).post()).rejects.toThrow();
});
