import { createHash } from 'node:crypto';
import { DomainError } from '#domain/kernel/errors.ts';
import { DEFAULT_TENANT, type Tenancy } from '#domain/kernel/tenant.ts';
import type { Arrival } from '#shared/http/arrival.ts';
import { HttpError } from '#shared/http/http-error.ts';
import { type HttpResponse, json } from '#shared/http/response.ts';
import { tenantOfTeam } from '#shared/store/tenants/slack-settings.ts';
import { log } from '#shared/telemetry/log.ts';
import { type ChatContext, memberOf } from '#shared/use-cases/chat/chat-member.ts';
import { openInChat } from '#shared/use-cases/chat/open-in-chat.ts';
import type { SlackApp } from '#shared/use-cases/chat/slack-settings.ts';
import { takeInChat } from '#shared/use-cases/chat/take-in-chat.ts';
import { tieInChat } from '#shared/use-cases/chat/tie-in-chat.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { commandOf, type Pressed, pressedOf, readSlackBody, type SlackBody } from './read-slack.ts';
import { checkSlackSignature, type Headers } from './slack-signature.ts';

/** Slack waits three seconds for the answer that follows. */
const ANSWER_MS = 1500;

/** What Slack shows in place of the page, or to whoever did something alone. */
interface Answer {
  readonly text: string;
  readonly replace_original?: boolean;
  readonly response_type?: 'ephemeral';
}

/** What receiving from Slack works with. */
export interface ChatServices {
  readonly parts: DeskParts;
  readonly tenancy: Tenancy;
  readonly chat: {
    /** @returns a tenant's Slack app; null where none is set, or its secrets are gone */
    readonly app: (tenant: string) => Promise<SlackApp | null>;
    /** What the addresses begin with at which Slack takes answers. */
    readonly answersAt: string;
  };
}

/** What was posted: the very bytes, for the signature is about them. */
export interface Posted {
  readonly headers: Headers;
  readonly bytes: Buffer;
}

/** A button of a page that was pressed. @throws HttpError unauthenticated */
export async function receiveAction(services: ChatServices, posted: Posted, arrival: Arrival) {
  const { body, context } = await prove(services, posted, arrival);
  const pressed = pressedOf(body);
  // Slack only wants to hear that it came: a link was opened, or it is a button of another time.
  if (pressed === null) return json(200, {});
  const answer = await press(services, context, pressed);
  await answerAt(services.chat.answersAt, pressed.answerTo, answer);
  return json(200, answer);
}

/** What somebody wrote behind `/firstline`. @throws HttpError unauthenticated */
export async function receiveCommand(services: ChatServices, posted: Posted, arrival: Arrival): Promise<HttpResponse> {
  const { body, context } = await prove(services, posted, arrival);
  const commanded = commandOf(body);
  if (commanded === null) return json(200, {});
  const { person, words, deskName } = await memberOf(services.parts, context.tenant, commanded.member);
  const [, code] = /^tie\s+(\S+)$/i.exec(commanded.text) ?? [];
  const work = async () => {
    if (code !== undefined) {
      const tied = await tieInChat(services.parts, context, { member: commanded.member, person, code });
      if (tied.kind === 'wrong-code') return words.wrongCode;
      return tied.kind === 'tied' ? words.tied(deskName, tied.person) : words.tiedToAnother(tied.person);
    }
    if (person === null) return words.howToTie;
    if (commanded.text === '') return words.usage;
    return words.opened((await openInChat(services.parts, context, { person, text: commanded.text })).number);
  };
  return json(200, alone(await orRefused(work, words.refused)));
}

async function press({ parts }: ChatServices, context: ChatContext, pressed: Pressed): Promise<Answer> {
  const { member, number, page, amongOthers } = pressed;
  const { person, words } = await memberOf(parts, context.tenant, member);
  if (person === null) return alone(words.takeByPage(page));
  const work = async () => {
    const isTheirs = await takeInChat(parts, context, { person, number });
    const text = isTheirs ? words.taken(number, person.id) : words.over(number);
    // The others keep their buttons: what the desk says of each comes to the message by itself.
    return amongOthers ? alone(text) : { text, replace_original: true };
  };
  return orRefused<Answer>(work, alone(words.refused));
}

/** Only to whoever did it. */
function alone(text: string): Answer {
  return { response_type: 'ephemeral', replace_original: false, text };
}

/** Whoever did it is told; what nobody listed is an error of the function. */
async function orRefused<T>(work: () => Promise<T>, refused: T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    log('CHAT_REFUSED', { reason: error.code });
    return refused;
  }
}

interface Proven {
  readonly body: SlackBody;
  readonly context: ChatContext;
}

/** The workspace says whose it is, the signature that it is Slack who says so. */
async function prove(
  { parts, tenancy, chat }: ChatServices,
  { headers, bytes }: Posted,
  arrival: Arrival,
): Promise<Proven> {
  const body = readSlackBody(bytes);
  const named = body.team === null ? null : await tenantOfTeam(parts.table, body.team);
  const tenant = named ?? (tenancy === 'one' ? DEFAULT_TENANT : null);
  const app = tenant === null ? null : await chat.app(tenant);
  // One that is set for a workspace is for no other, though its secret is the same in all.
  const isIts = app !== null && (app.team === null || app.team === body.team);
  const verdict = checkSlackSignature(headers, bytes, isIts ? app.signingSecret : null, arrival.now);
  if (tenant === null || verdict !== 'valid') throw new HttpError('unauthenticated', { reason: REASONS[verdict] });
  const request = createHash('sha256').update(bytes).digest('hex');
  const key = `slack ${headers['x-slack-signature']}`;
  return { body, context: { tenant, ...arrival, idempotency: { key, request } } };
}

const REASONS = {
  valid: 'the workspace is that of no tenant',
  absent: 'Slack’s signature is needed',
  wrong: 'Slack’s signature is needed, of the app that is set by PUT /chat/slack',
  replayed: 'the signature is of another time: it was recorded, or a clock is wrong',
} as const;

/** Slack reads no body behind a button: it wants the new message at an address of its own. */
async function answerAt(allowed: string, address: string | null, answer: Answer): Promise<void> {
  if (address === null || !address.startsWith(allowed)) return;
  const headers = { 'content-type': 'application/json' };
  try {
    const signal = AbortSignal.timeout(ANSWER_MS);
    await fetch(address, { method: 'POST', headers, body: JSON.stringify(answer), redirect: 'error', signal });
  } catch (error) {
    // Recovery: what was asked for is done; the message stays as it was.
    log('CHAT_NOT_ANSWERED', {}, error);
  }
}
