import * as z from 'zod';
import { whyUnreachable } from '#domain/mail/address-state.ts';
import type { RecordMail, ToldOfRecord } from '#domain/mail-out/steps/frame/define-record-mail.ts';
import { RECORD_MAILS } from '#domain/mail-out/steps/mail-steps.ts';
import { EnvelopeSchema } from '#events/terms/define-event.ts';
import { type DeliveryId, type DeliveryOutcome, deliveryItemKey } from '#shared/mail-out/deliveries.ts';
import { recordName } from '#shared/store/table/keys.ts';
import type { Dependencies } from './dependencies.ts';
import type { Notified } from './notify.ts';
import { mailOfRecord } from './words/mail-of-record.ts';

const BusEventSchema = z.object({ 'detail-type': z.string(), detail: EnvelopeSchema.loose() });

/** An event of another record than an incident, and the mail it asks for. */
export interface RecordEvent {
  readonly mail: RecordMail;
  /** Null where nobody is to be told. */
  readonly told: ToldOfRecord | null;
  readonly envelope: z.output<typeof EnvelopeSchema>;
}

/** @returns null for any other event. @throws ZodError for one that is not what it says */
export function readRecordEvent(input: unknown): RecordEvent | null {
  const type = z.looseObject({ 'detail-type': z.string() }).parse(input)['detail-type'];
  const mail = RECORD_MAILS.find(({ event }) => event === type);
  if (mail === undefined) return null;
  const { detail } = BusEventSchema.parse(input);
  return { mail, told: mail.read(detail), envelope: detail };
}

/** Sends the mail, at most once while everything goes well. The same event again finds it settled. */
export async function tellOfRecord(
  dependencies: Dependencies,
  event: RecordEvent,
  nowMs: number,
): Promise<Notified | null> {
  const { mail, told, envelope } = event;
  if (told === null) return null;
  const number = recordName(mail.prefix, envelope.number);
  const id = { tenant: envelope.tenant, number, entryId: envelope.id, to: told.to, step: mail.step };
  const claim = await dependencies.deliveries.claim(id, nowMs);
  if (claim === 'claimed-by-another') throw new Error(`Another try is sending ${mail.step} for ${envelope.id}`);
  if (claim === 'settled') return null;
  try {
    const outcome = await send(dependencies, { mail, told, envelope }, id);
    await dependencies.deliveries.settle(id, outcome, nowMs);
    return { step: mail.step, outcome };
  } catch (error) {
    // Recovery: the next try needs the claim.
    await dependencies.deliveries.release(id);
    throw error;
  }
}

async function send(
  dependencies: Dependencies,
  { mail, told, envelope }: RecordEvent & { readonly told: ToldOfRecord },
  id: DeliveryId,
): Promise<DeliveryOutcome> {
  const { tenant, at } = envelope;
  const [{ document }, state] = await Promise.all([
    dependencies.configuration(tenant),
    dependencies.addressState(tenant, told.to),
  ]);
  if (state !== null) return { outcome: 'impossible', reason: whyUnreachable(state) };
  const { consoleUrl, deskAddress } = dependencies;
  const result = await dependencies.send(
    mailOfRecord(mail, told, at, { configuration: document, consoleUrl, deskAddress }),
    { tenant, ...deliveryItemKey(id) },
  );
  if (result.kind === 'impossible') return { outcome: 'impossible', reason: result.reason };
  return { outcome: 'sent', messageId: result.messageId };
}
