import { whyUnreachable } from '#domain/mail/address-state.ts';
import { composeDigest, onlyRecord } from '#domain/mail-out/compose-digest.ts';
import { composeNotice } from '#domain/mail-out/compose-notice.ts';
import type { OutgoingMail } from '#shared/mail-out/compose.ts';
import type { DeliveryOutcome } from '#shared/mail-out/deliveries.ts';
import type { Digest, KeptNotice, ToldNotice } from '#shared/mail-out/digests/digests.ts';
import { toHtmlOf } from '#shared/mail-out/words/to-html.ts';
import type { Dependencies } from './dependencies.ts';
import type { Notified } from './notify.ts';

interface NotifiedInDigest extends Notified {
  readonly tenant: string;
  readonly number: string;
}

/**
 * Sends what was collected for an address as one mail; every notice in it is recorded as sent under the mail's id.
 *
 * @returns nothing when the digest is not due, or another try sends it
 */
export async function sendDigest(dependencies: Dependencies, pk: string, nowMs: number): Promise<NotifiedInDigest[]> {
  const { digests } = dependencies;
  const digest = await digests.claim(pk, nowMs);
  if (digest === null) return [];
  const notices = await digests.notices(pk);
  const notified = await outcomesOf(dependencies, digest, notices, nowMs);
  await digests.settle(pk, notified, nowMs);
  await digests.end(digest, notices.length);
  return notified.map(({ notice, outcome }) => {
    const { tenant, number, step } = notice.delivery;
    return { tenant, number, step, outcome };
  });
}

async function outcomesOf(
  dependencies: Dependencies,
  digest: Digest,
  notices: readonly KeptNotice[],
  nowMs: number,
): Promise<ToldNotice[]> {
  const all = (some: readonly KeptNotice[], outcome: DeliveryOutcome) => some.map((notice) => ({ notice, outcome }));
  const { tenant, to } = digest;
  const state = await dependencies.addressState(tenant, to);
  if (state !== null) return all(notices, { outcome: 'impossible', reason: whyUnreachable(state) });
  const limited = new Set(notices.filter(({ needed }) => needed !== true).map(({ matter }) => matter));
  const needed = new Set(notices.map(({ matter }) => matter).filter((matter) => !limited.has(matter)));
  const spending = { tenant, to, subjects: [...limited], needed: [...needed] };
  const overspent = await dependencies.spendDigestBudget(spending, nowMs);
  const mayTell = ({ matter, needed }: KeptNotice) => needed === true || overspent?.has(matter) === false;
  const [told, silent] = [notices.filter(mayTell), notices.filter((notice) => !mayTell(notice))];
  const reason = overspent === null ? 'too many mails' : 'too many mails about this';
  return [
    ...all(silent, { outcome: 'suppressed', reason }),
    ...(told.length === 0 ? [] : all(told, await send(dependencies, digest, told, nowMs))),
  ];
}

async function send(
  dependencies: Dependencies,
  digest: Digest,
  notices: readonly KeptNotice[],
  nowMs: number,
): Promise<DeliveryOutcome> {
  const notedOn = await dependencies.digests.keepSent(digest, notices, nowMs);
  const result = await dependencies.send(await mailOf(dependencies, digest, notices, nowMs), notedOn);
  if (result.kind === 'impossible') return { outcome: 'impossible', reason: result.reason };
  const only = onlyRecord(notices);
  if (only) await dependencies.sent.remember(result.messageId, only.delivery, nowMs);
  return { outcome: 'sent', messageId: result.messageId };
}

/** One notice alone is the mail itself. About one record a digest joins its conversation; about several it belongs to none. */
async function mailOf(
  { configuration, deskAddress }: Dependencies,
  { tenant, to, language }: Digest,
  notices: readonly KeptNotice[],
  nowMs: number,
): Promise<OutgoingMail> {
  const toHtml = await toHtmlOf(notices.flatMap(({ blocks }) => blocks));
  const { name: deskName, addresses } = (await configuration(tenant)).document.mail;
  const address = addresses[0] ?? deskAddress;
  const [only, [first, ...others]] = [onlyRecord(notices), notices];
  const single = others.length === 0 ? first : undefined;
  return {
    ...(single
      ? composeNotice(single, { number: single.number, deskName, language, toHtml })
      : composeDigest(notices, { deskName, language, toHtml })),
    from: { name: deskName, address },
    ...{ to, language, replyTo: only?.answerTo ?? address, written: single?.written ?? false },
    date: new Date(nowMs).toISOString(),
    ...(only?.thread ?? { inReplyTo: null, references: [] }),
  };
}
