import { type SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { isPlainAddress } from '#domain/mail/address.ts';
import type { MessageTag } from './feedback-tags.ts';

/** What became of an attempt to send. */
export type SendResult =
  | { readonly kind: 'sent'; readonly messageId: string }
  /** Another try would fail the same way. */
  | { readonly kind: 'impossible'; readonly reason: string };

/** SES's ways to refuse a mail for good, beside every plain 4xx about its content. Throttling and outages are thrown. */
const LASTING = ['MessageRejected', 'MailFromDomainNotVerifiedException', 'InvalidParameterValue'];

/** @param mail.raw MIME; `configurationSet` has SES tell what becomes of it, with the tags @throws whatever a later try may cure */
export async function sendMail(
  client: SESClient,
  mail: {
    readonly from: string;
    readonly to: string;
    readonly raw: Uint8Array;
    readonly configurationSet: string;
    readonly tags: readonly MessageTag[];
  },
): Promise<SendResult> {
  if (!isPlainAddress(mail.to)) return { kind: 'impossible', reason: 'not an address mail can be sent to' };
  try {
    const { MessageId } = await client.send(
      new SendRawEmailCommand({
        Source: mail.from,
        Destinations: [mail.to],
        RawMessage: { Data: mail.raw },
        ConfigurationSetName: mail.configurationSet,
        Tags: [...mail.tags],
      }),
    );
    return { kind: 'sent', messageId: MessageId ?? '' };
  } catch (error) {
    // Recorded instead of retried: a rejected mail is rejected again.
    if (!(error instanceof SESServiceException) || !LASTING.includes(error.name)) throw error;
    return { kind: 'impossible', reason: error.name };
  }
}
