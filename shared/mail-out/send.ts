import { type SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { isPlainAddress } from '#domain/mail/address.ts';
import type { MessageTag } from './feedback-tags.ts';
import type { Patience } from './patience.ts';

/** What became of an attempt to send. */
export type SendResult =
  | { readonly kind: 'sent'; readonly messageId: string }
  /** Another try would fail the same way. */
  | { readonly kind: 'impossible'; readonly reason: string };

/** SES's ways to refuse a mail for good, beside every plain 4xx about its content. Outages are thrown. */
const LASTING = ['MessageRejected', 'MailFromDomainNotVerifiedException', 'InvalidParameterValue'];
const DENIED = ['AccessDenied', 'AccessDeniedException'];
const THROTTLED = ['Throttling', 'ThrottlingException', 'TooManyRequestsException', 'LimitExceededException'];

export interface RawMail {
  readonly from: string;
  readonly to: string;
  /** MIME. */
  readonly raw: Uint8Array;
  /** Has SES tell what becomes of it, with the tags. */
  readonly configurationSet: string;
  readonly tags: readonly MessageTag[];
}

/** Waits for its turn while SES takes no more, as long as patience lasts. @throws whatever a later try may cure */
export async function sendMail(client: SESClient, mail: RawMail, patience: Patience): Promise<SendResult> {
  if (!isPlainAddress(mail.to)) return { kind: 'impossible', reason: 'not an address mail can be sent to' };
  for (;;) {
    try {
      return { kind: 'sent', messageId: await send(client, mail) };
    } catch (error) {
      if (!(error instanceof SESServiceException)) throw error;
      const reason = lastingReason(error, mail);
      // Recorded instead of retried: what was rejected is rejected again.
      if (reason !== null) return { kind: 'impossible', reason };
      if (!THROTTLED.includes(error.name) || !(await patience.wait())) throw error;
    }
  }
}

async function send(client: SESClient, { from, to, raw, configurationSet, tags }: RawMail): Promise<string> {
  const addressed = { Source: from, Destinations: [to], RawMessage: { Data: raw } };
  const command = new SendRawEmailCommand({ ...addressed, ConfigurationSetName: configurationSet, Tags: [...tags] });
  return (await client.send(command)).MessageId ?? '';
}

/** @returns null for what may pass */
function lastingReason({ name, message }: SESServiceException, { from, to }: RawMail): string | null {
  if (LASTING.includes(name)) return `${name}: ${message}`;
  if (!DENIED.includes(name)) return null;
  const identity = /identity\/([^\s'"`]+)/.exec(message)?.[1]?.toLowerCase() ?? '';
  // The desk's own identity is a fault of the deploy, which is mended and the mail sent then.
  if (!isOf(to, identity) || isOf(from, identity)) return null;
  return `${name}: the account is in the SES sandbox, which asks for a permission on ${identity}`;
}

/** @param identity - an address or a domain */
function isOf(address: string, identity: string): boolean {
  const lower = address.toLowerCase();
  return identity !== '' && (lower === identity || lower.endsWith(`@${identity}`));
}
