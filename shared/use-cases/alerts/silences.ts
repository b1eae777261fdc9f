import { createHash } from 'node:crypto';
import { type AlertSilence, isAhead, isInForce, type SilenceBody } from '#domain/alerts/silence/alert-silence.ts';
import { DomainError, invalid } from '#domain/kernel/errors.ts';
import { byteLength } from '#events/terms/text.ts';
import { readSilencesItem, type Silences, writeSilences } from '#shared/store/alerts/silences.ts';
import { actItem } from '#shared/store/tenants/acts.ts';
import { AGAIN, attempt } from '#shared/use-cases/kernel/attempt.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { underKey } from '#shared/use-cases/kernel/idempotency.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { endQuiet, quietOpenRecords } from './quiet-records.ts';

/**
 * One item holds them all and has 400 KB. Whoever writes to the record of an alert reads it, so it stays small: what is quiet
 * for good belongs into the configuration.
 */
const MOST_BYTES = 100 * 1024;
const ID_LENGTH = 16;

/** @returns those that are not over, the next to end first */
export async function listSilences(parts: DeskParts, tenant: string, now: string): Promise<readonly AlertSilence[]> {
  const { silences } = await readSilencesItem(parts.table, tenant);
  return silences.filter((silence) => isAhead(silence, now)).toSorted((a, b) => (a.until < b.until ? -1 : 1));
}

/**
 * Quiets from now on what fits, and what is open of it already. The same request again comes to the same silence.
 *
 * @throws DomainError invalid, conflict when there are too many, key-reused, busy
 */
export function makeSilence(parts: DeskParts, context: RequestContext, body: SilenceBody): Promise<AlertSilence> {
  return underKey(parts.table, context, async () => {
    const silence = newSilence(context, body);
    const made = await change(parts, context, (silences) => {
      const known = silences.find(({ id }) => id === silence.id);
      return known ? { answer: known } : { silences: [...silences, silence], answer: silence, what: 'silence-made' };
    });
    if (isInForce(made, context.now)) await quietOpenRecords(parts, context, made);
    return made;
  });
}

/** Ends one before its time: what it kept quiet and still fires is told. @throws DomainError not-found, key-reused, busy */
export function endSilence(parts: DeskParts, context: RequestContext, id: string): Promise<AlertSilence> {
  return underKey(parts.table, context, async () => {
    const ended = await change(parts, context, (silences) => {
      const known = silences.find((silence) => silence.id === id && context.now < silence.until);
      if (known === undefined) throw new DomainError('not-found', { what: `silence ${id}` });
      if (known.endedAt !== null) return { answer: known };
      const answer = { ...known, endedAt: context.now, endedBy: context.actor.id };
      const after = silences.map((silence) => (silence.id === id ? answer : silence));
      return { silences: after, answer, what: 'silence-ended' };
    });
    await endQuiet(parts, context, id);
    return ended;
  });
}

function newSilence({ now, actor, id, idempotency }: RequestContext, body: SilenceBody): AlertSilence {
  const { match, from = now, until, reason } = body;
  if (until <= now) throw invalid('until', `must lie after ${now}`);
  if (until <= from) throw invalid('until', 'must lie after from');
  const name = createHash('sha256')
    .update(JSON.stringify([actor.id, idempotency?.key ?? id]))
    .digest('hex');
  const made = { from: from < now ? now : from, until, reason, by: actor.id, madeAt: now };
  return { id: name.slice(0, ID_LENGTH), match, ...made, endedAt: null, endedBy: null };
}

/** What a change comes to; nothing is written without what was done. */
interface Changed {
  readonly answer: AlertSilence;
  readonly silences?: readonly AlertSilence[];
  readonly what?: 'silence-made' | 'silence-ended';
}

/** What is over goes with the next change. */
function change(
  { table }: DeskParts,
  context: RequestContext,
  how: (silences: readonly AlertSilence[]) => Changed,
): Promise<AlertSilence> {
  const { tenant, now } = context;
  return attempt(async () => {
    const { silences, revision } = await readSilencesItem(table, tenant);
    const { silences: after, answer, what } = how(silences.filter(({ until }) => now < until));
    if (after === undefined || what === undefined) return answer;
    const written = await writeSilences(
      table,
      tenant,
      checked({ silences: after, revision }),
      act(context, answer, what),
    );
    return written ? answer : AGAIN;
  });
}

function act(
  context: RequestContext,
  { id, match, from, until, reason }: AlertSilence,
  what: Changed['what'] & string,
) {
  const state = { match, from, until, reason };
  const sides = what === 'silence-made' ? { before: null, after: state } : { before: state, after: null };
  return actItem(context, { what, about: id, ...sides });
}

function checked(item: Silences): Silences {
  if (byteLength(JSON.stringify(item.silences)) > MOST_BYTES) {
    throw new DomainError('conflict', {
      reason: 'there are too many silences at once; a maintenance window takes more',
    });
  }
  return item;
}
