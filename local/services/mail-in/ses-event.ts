import type { Verdicts } from '#local/services/mail-in/verdicts.ts';
import { type HeaderField, headerOf } from '#local/services/wire/mail-message.ts';

/** SES cuts the headers of an event off beyond this many bytes. */
const MAX_HEADER_BYTES = 10 * 1024;

export interface ReceivedMail {
  readonly messageId: string;
  readonly timestamp: string;
  readonly envelopeFrom: string;
  /** All envelope recipients. */
  readonly recipients: readonly string[];
  readonly fields: readonly HeaderField[];
}

export interface LambdaReceipt {
  /** The recipients the rule took the mail for. */
  readonly matched: readonly string[];
  readonly verdicts: Verdicts;
  readonly functionArn: string;
}

/** The event SES hands to a function of a receipt rule. It carries no body: that is in the bucket. */
export function sesEvent(mail: ReceivedMail, receipt: LambdaReceipt) {
  return {
    Records: [
      {
        eventSource: 'aws:ses',
        eventVersion: '1.0',
        ses: {
          mail: mailPart(mail),
          receipt: {
            timestamp: mail.timestamp,
            processingTimeMillis: 1,
            recipients: receipt.matched,
            ...receipt.verdicts,
            action: { type: 'Lambda', functionArn: receipt.functionArn, invocationType: 'Event' },
          },
        },
      },
    ],
  };
}

function mailPart(mail: ReceivedMail) {
  const headers = mail.fields.map(({ name, value }) => ({ name, value }));
  const bytes = headers.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
  let kept = 0;
  const fitting = headers.filter(({ name, value }) => {
    kept += name.length + value.length;
    return kept <= MAX_HEADER_BYTES;
  });
  return {
    timestamp: mail.timestamp,
    source: mail.envelopeFrom,
    messageId: mail.messageId,
    destination: mail.recipients,
    headersTruncated: bytes > MAX_HEADER_BYTES,
    headers: fitting,
    commonHeaders: commonHeaders(mail),
  };
}

function commonHeaders({ fields, envelopeFrom }: ReceivedMail) {
  const lists = Object.fromEntries(
    (['from', 'to', 'cc', 'replyTo'] as const).flatMap((name) => {
      const value = headerOf(fields, name === 'replyTo' ? 'reply-to' : name);
      return value === undefined ? [] : [[name, value.split(/,\s*/)] as const];
    }),
  );
  const singles = Object.fromEntries(
    (['date', 'subject'] as const).flatMap((name) => {
      const value = headerOf(fields, name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
  return { returnPath: envelopeFrom, ...lists, ...singles, messageId: headerOf(fields, 'message-id') };
}
