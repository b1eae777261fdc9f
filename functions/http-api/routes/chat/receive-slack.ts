import * as z from 'zod';
import { LONGEST_TEXT } from '#events/terms/limits.ts';
import { boundedText } from '#events/terms/text.ts';
import type { ProofRoute } from '#functions/http-api/api/route.ts';
import { LARGEST_CHAT_BYTES } from '#shared/http/json-body.ts';

const AnswerSchema = z.object({
  text: z.string().optional(),
  response_type: z.literal('ephemeral').optional().meta({ description: 'Shown to whoever did it alone' }),
  replace_original: z.boolean().optional(),
});

const id = boundedText({ characters: 40 });

const about = { method: 'POST', tag: 'Chat', access: 'proof', servedBy: 'receive-webhook' } as const;
const answer = { type: 'json', status: 200, name: 'SlackAnswer', schema: AnswerSchema, tagged: false } as const;
const PROOF =
  'The proof is Slack’s signature (`X-Slack-Signature`, `X-Slack-Request-Timestamp`), not older than five minutes.';

export const receiveSlackAction: ProofRoute = {
  ...about,
  path: '/chat/slack/actions',
  id: 'receiveSlackAction',
  summary: 'Where Slack posts that the button of a page was pressed',
  description: `${PROOF} Whoever is tied to the member accepts the record; to anybody else the answer names its signed page.`,
  body: {
    type: 'form',
    schema: z.object({ payload: boundedText({ characters: LARGEST_CHAT_BYTES, bytes: LARGEST_CHAT_BYTES }) }),
    mostBytes: LARGEST_CHAT_BYTES,
    example: { payload: '{"type":"block_actions","team":{"id":"T0123ABCD"},"user":{"id":"U0123ABCD"}}' },
  },
  answer,
};

export const receiveSlackCommand: ProofRoute = {
  ...about,
  path: '/chat/slack/commands',
  id: 'receiveSlackCommand',
  summary: 'Where Slack posts what somebody writes behind `/firstline`',
  description: `${PROOF} \`tie <code>\` ties the member to whoever made the code; any other text opens a record of whoever is tied.`,
  body: {
    type: 'form',
    schema: z.object({ team_id: id, user_id: id, text: boundedText({ characters: LONGEST_TEXT }) }),
    mostBytes: LARGEST_CHAT_BYTES,
    example: { team_id: 'T0123ABCD', user_id: 'U0123ABCD', text: 'The shop is down' },
  },
  answer,
};
