import * as z from 'zod';
import { boundedText } from '#events/terms/text.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { type Role, STAFF } from '#functions/http-api/api/roles.ts';
import { etag } from '#shared/http/conditions.ts';
import type { SlackSettings } from '#shared/store/tenants/slack-settings.ts';

/** Whoever may let a machine speak to the desk. */
const KEEPERS: readonly Role[] = ['admin'];

/** What Slack makes has some sixty characters, and thirty-two. */
const LONGEST_TOKEN = 512;
const SHORTEST_SECRET = 16;

const SlackSchema = z.object({
  set: z.boolean().meta({ description: 'Whether there is one; its token and its secret are shown nowhere' }),
  team: z.string().nullable().meta({ description: 'The id of its workspace' }),
  setAt: InstantSchema.nullable(),
  setBy: z.string().nullable(),
});

const about = { tag: 'Chat', access: 'roles', path: '/chat/slack' } as const;
const answer = { type: 'json', status: 200, name: 'SlackApp', schema: SlackSchema, tagged: true } as const;

export const getSlack = defineRoute({
  ...about,
  method: 'GET',
  id: 'getSlack',
  summary: 'Whether the desk has a Slack app',
  roles: STAFF,
  changes: 'nothing',
  answer,
  async handle({ context }, { chat }) {
    const settings = await chat.read(context.tenant);
    return { body: shown(settings), headers: { etag: etag(settings.revision) } };
  },
});

export const setSlack = defineRoute({
  ...about,
  method: 'PUT',
  id: 'setSlack',
  summary: 'Set the Slack app people are paged by',
  description:
    'The bot token and the signing secret of the app; they are never shown again. `team` is the id of its workspace: where a stage has several tenants what Slack posts belongs to the one that named it.',
  roles: KEEPERS,
  changes: 'existing',
  act: 'secret-set',
  body: {
    type: 'json',
    schema: z.strictObject({
      botToken: boundedText({ characters: LONGEST_TOKEN, least: 1 }).regex(/^xoxb-[\w-]+$/, 'must begin with xoxb-'),
      signingSecret: boundedText({ characters: LONGEST_TOKEN, least: SHORTEST_SECRET }),
      team: boundedText({ characters: 40, least: 1 })
        .regex(/^[A-Z0-9]+$/, 'must be the id of a workspace, such as T0123ABCD')
        .nullish(),
    }),
    example: {
      botToken: 'xoxb-as-slack-shows-it',
      signingSecret: 'as the page of the app shows it',
      team: 'T0123ABCD',
    },
  },
  answer,
  async handle({ context, body }, { chat }) {
    return changed(await chat.set(context, { ...body, team: body.team ?? null }));
  },
});

export const removeSlack = defineRoute({
  ...about,
  method: 'DELETE',
  id: 'removeSlack',
  summary: 'Take the Slack app away; what it posts is refused from the next request on',
  roles: KEEPERS,
  changes: 'existing',
  act: 'secret-set',
  answer,
  async handle({ context }, { chat }) {
    return changed(await chat.set(context, null));
  },
});

function changed({ replayed, ...settings }: SlackSettings & { readonly replayed: boolean }) {
  const headers = { etag: etag(settings.revision), ...(replayed && { 'idempotency-replayed': 'true' }) };
  return { body: shown(settings), headers };
}

function shown({ set }: SlackSettings): z.input<typeof SlackSchema> {
  const { team = null, setAt = null, setBy = null } = set ?? {};
  return { set: set !== null, team, setAt, setBy };
}
