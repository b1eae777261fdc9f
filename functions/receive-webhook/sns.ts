import { setTimeout as delay } from 'node:timers/promises';
import SnsPayloadValidator from 'sns-payload-validator';
import * as z from 'zod';
import { HttpError } from '#shared/http/http-error.ts';

/** What SNS puts around a message. Every field that is signed is text. */
export const SnsMessageSchema = z.looseObject({
  Type: z.enum(['Notification', 'SubscriptionConfirmation', 'UnsubscribeConfirmation']),
  MessageId: z.string(),
  TopicArn: z.string(),
  Message: z.string(),
  Timestamp: z.string(),
  SignatureVersion: z.enum(['1', '2']),
  Signature: z.string(),
  SigningCertURL: z.string(),
  Subject: z.string().optional(),
  SubscribeURL: z.string().optional(),
});

export type SnsMessage = z.output<typeof SnsMessageSchema>;

/** A certificate is a small file near by; SNS itself waits fifteen seconds for the answer. */
const CERTIFICATE_MS = 5000;
/** Each region signs with one certificate at a time. */
const MOST_CERTIFICATES = 20;

type Validator = Pick<SnsPayloadValidator, 'validate'>;

/**
 * @returns what tells whether SNS signed a message. The library fetches the certificate from `sns.<region>.amazonaws.com` alone and
 * keeps it.
 */
export function snsSignatures(
  create: () => Validator = () => new SnsPayloadValidator({ maxCerts: MOST_CERTIFICATES }),
) {
  let validator = create();
  return async (message: SnsMessage): Promise<boolean> => {
    const outcome = await Promise.race([
      validator.validate(message).then(
        () => 'valid' as const,
        (error: unknown) => refusalOf(error),
      ),
      delay(CERTIFICATE_MS, 'unreachable' as const, { ref: false }),
    ]);
    // It keeps whatever came for a certificate, an error page too: the next message begins anew.
    if (outcome !== 'valid') validator = create();
    if (outcome === 'unreachable') throw new HttpError('unavailable', { reason: 'the certificate cannot be fetched' });
    return outcome === 'valid';
  };
}

/** The library says `Invalid …` of the message; anything else is the network. */
function refusalOf(error: unknown): 'wrong' | 'unreachable' {
  return error instanceof Error && error.message.startsWith('Invalid') ? 'wrong' : 'unreachable';
}

const CONFIRMATION_MS = 5000;
const CONFIRMATION_HOST = /^sns\.[a-z0-9-]{3,30}\.amazonaws\.com(\.cn)?$/;

/** @returns the address that confirms a subscription; null when it does not lead to SNS */
export function confirmationUrl({ SubscribeURL = '' }: SnsMessage): URL | null {
  if (!URL.canParse(SubscribeURL)) return null;
  const url = new URL(SubscribeURL);
  const plain = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
  return plain && CONFIRMATION_HOST.test(url.hostname) ? url : null;
}

/** Says yes to a subscription whose message is proven. @throws HttpError unavailable when SNS does not take it */
export async function confirmSubscription(url: URL, fetchOf: typeof fetch = fetch): Promise<void> {
  const signal = AbortSignal.timeout(CONFIRMATION_MS);
  const status = await fetchOf(url, { redirect: 'error', signal }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!status) throw new HttpError('unavailable', { reason: 'SNS did not take the confirmation' });
}
