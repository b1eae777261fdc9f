import { expect, it, vi } from 'vitest';
import { createSlack, SlackLimitError } from './slack.ts';

const MESSAGE = { text: 'INC-000001, high: The shop is down', blocks: [] };

/** Slack as it answers once. */
function answering(status: number, body: unknown = {}, headers: Record<string, string> = {}) {
  const call = vi.fn(async (_url: string | URL | Request, _init?: RequestInit) =>
    Response.json(body, { status, headers }),
  );
  const slack = createSlack('https://slack.example/api', call);
  return { call, slack, post: () => slack.post('xoxb-1', 'U123', MESSAGE) };
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

it('given what Slack called a page, then it is made to say something else', async () => {
  const { call, slack } = answering(200, { ok: true, channel: 'D1', ts: '1.2', text: 'other' });
  expect(await slack.update('xoxb-1', 'slack:D1:1.2', MESSAGE)).toMatchObject({ kind: 'sent' });
  const [url, init] = call.mock.calls[0] ?? [];
  expect(url).toBe('https://slack.example/api/chat.update');
  expect(JSON.parse(String(init?.body))).toEqual({ channel: 'D1', ts: '1.2', ...MESSAGE });
});

it.each([
  ['7', 7],
  ['0', 1],
  ['86400', 600],
  ['Mon, 02 Nov 2026 02:00:00 GMT', 30],
  [undefined, 30],
])('given a limit with retry-after %s, then Slack is left alone for %i s', async (said, seconds) => {
  for (const [status, body] of [
    [429, {}],
    [200, { ok: false, error: 'ratelimited' }],
  ] as const) {
    const told = answering(status, body, said === undefined ? {} : { 'retry-after': said }).post();
    await expect(told).rejects.toEqual(new SlackLimitError(seconds));
    await expect(told).rejects.toMatchObject({ waitMs: seconds * 1000 });
  }
});
