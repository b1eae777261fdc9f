import * as z from 'zod';

/** Ids of Slack: letters and digits. */
const Id = z.string().regex(/^[A-Z0-9]{1,40}$/);

const NUMBER = /^take:([A-Z]{2,5}-\d{6,12})$/;

/** Of a button's value, by Slack. */
const LONGEST_VALUE = 2000;

const BlockSchema = z.object({ accessory: z.object({ action_id: z.string().optional() }).optional() });

const PressedSchema = z.object({
  type: z.literal('block_actions'),
  user: z.object({ id: Id }),
  response_url: z.url().optional(),
  actions: z.array(z.object({ action_id: z.string(), value: z.string().max(LONGEST_VALUE).optional() })).min(1),
  /** What the button stands in. */
  message: z
    .object({ blocks: z.array(BlockSchema) })
    .optional()
    .catch(undefined),
});

const CommandSchema = z.object({ user_id: Id, text: z.string().default('') });

/** The button of a page that somebody pressed; `page` is its signed page. */
export interface Pressed {
  readonly member: string;
  readonly number: string;
  readonly page: string;
  readonly answerTo: string | null;
  /** Whether its message offers other records as well. */
  readonly amongOthers: boolean;
}

/** What somebody wrote behind `/firstline`. */
export interface Commanded {
  readonly member: string;
  readonly text: string;
}

/** What was posted, as it says: nothing of it is proven yet. */
export interface SlackBody {
  readonly fields: Readonly<Record<string, string>>;
  /** What a pressed button posts, parsed as far as it can be. */
  readonly payload: unknown;
  /** The workspace; null where it says none. */
  readonly team: string | null;
}

export function readSlackBody(body: Buffer): SlackBody {
  const fields = Object.fromEntries(new URLSearchParams(body.toString('utf8')));
  const payload = parsed(fields.payload ?? 'null');
  const said = z.object({ team: z.object({ id: Id }) }).safeParse(payload).data?.team.id;
  return { fields, payload, team: said ?? Id.safeParse(fields.team_id).data ?? null };
}

/** @returns null for what is no button of a page: another one, or another thing people do */
export function pressedOf({ payload }: SlackBody): Pressed | null {
  const read = PressedSchema.safeParse(payload);
  const [action] = read.data?.actions ?? [];
  const [, number] = NUMBER.exec(action?.action_id ?? '') ?? [];
  if (!read.success || number === undefined) return null;
  const { user, response_url: answerTo = null, message } = read.data;
  const offered = message?.blocks.filter(({ accessory }) => NUMBER.test(accessory?.action_id ?? '')) ?? [];
  return { member: user.id, number, page: action?.value ?? '', answerTo, amongOthers: offered.length > 1 };
}

/** @returns null for what is no command */
export function commandOf({ fields }: SlackBody): Commanded | null {
  const read = CommandSchema.safeParse(fields);
  return read.success ? { member: read.data.user_id, text: unescaped(read.data.text).trim() } : null;
}

/** Slack writes its own three signs otherwise. */
function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** @returns undefined for what is not JSON; whoever signed it is told nothing else */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Recovery: it presses no button.
    return undefined;
  }
}
