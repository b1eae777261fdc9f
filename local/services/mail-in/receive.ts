import { randomBytes } from 'node:crypto';
import type { Principal, Runtime } from '#local/runtime.ts';
import { type ReceiptAction, type ReceiptRule, takesRecipient } from '#local/services/mail-in/receipt-rules.ts';
import { type ReceivedMail, sesEvent } from '#local/services/mail-in/ses-event.ts';
import { type Verdicts, verdictsOf } from '#local/services/mail-in/verdicts.ts';
import type { Storage } from '#local/services/storage/service.ts';
import { splitMessage } from '#local/services/wire/mail-message.ts';

export interface Envelope {
  /** Empty for a bounce. */
  readonly from: string;
  readonly to: readonly string[];
}

export interface ReceiveContext {
  readonly runtime: Runtime;
  readonly storage: Storage;
  readonly rules: readonly ReceiptRule[];
}

/** Runs every rule that takes one of the recipients, in order. Resolves, with SES's id, once all of it is durable. */
export async function receiveMail(context: ReceiveContext, envelope: Envelope, raw: Buffer): Promise<string> {
  const messageId = sesReceiptId();
  const mail: ReceivedMail = {
    messageId,
    timestamp: new Date(context.runtime.clock.now()).toISOString(),
    envelopeFrom: envelope.from,
    recipients: envelope.to,
    fields: splitMessage(raw).fields,
  };
  for (const rule of context.rules) {
    const matched = envelope.to.filter((address) => takesRecipient(rule, address));
    if (matched.length === 0) continue;
    const verdicts = verdictsOf({ raw, fields: mail.fields, envelopeFrom: envelope.from, scanned: rule.scanned });
    const delivery: Delivery = { mail, raw, rule, matched, verdicts };
    for (const action of rule.actions) {
      if ('StopAction' in action) return messageId;
      await act(context, delivery, action);
    }
  }
  return messageId;
}

interface Delivery {
  readonly mail: ReceivedMail;
  readonly raw: Buffer;
  readonly rule: ReceiptRule;
  readonly matched: readonly string[];
  readonly verdicts: Verdicts;
}

async function act(
  { runtime, storage }: ReceiveContext,
  delivery: Delivery,
  action: Exclude<ReceiptAction, { StopAction: unknown }>,
): Promise<void> {
  const ses: Principal = { kind: 'service', service: 'ses.amazonaws.com', sourceArn: delivery.rule.arn };
  if ('S3Action' in action) {
    const { BucketName, ObjectKeyPrefix } = action.S3Action;
    const account = {
      'aws:Referer': runtime.accountId,
      'aws:SourceAccount': runtime.accountId,
      'aws:SourceArn': delivery.rule.arn,
    };
    storage.put(BucketName, `${ObjectKeyPrefix}${delivery.mail.messageId}`, stamped(runtime, delivery), ses, account);
    return;
  }
  const functionArn = action.LambdaAction.FunctionArn;
  const event = sesEvent(delivery.mail, { matched: delivery.matched, verdicts: delivery.verdicts, functionArn });
  await runtime.lambda.invokeAsync(functionArn, event, ses);
}

/** The message as SES stores it, with its own headers above the sender's. */
function stamped(runtime: Runtime, { mail, raw, matched, verdicts }: Delivery): Buffer {
  const at = new Date(mail.timestamp).toUTCString().replace('GMT', '+0000');
  const lines = [
    `Return-Path: <${mail.envelopeFrom}>`,
    `Received: by inbound-smtp.${runtime.region}.amazonaws.com with SMTP id ${mail.messageId} for ${matched[0]}; ${at}`,
    `X-SES-Spam-Verdict: ${verdicts.spamVerdict.status}`,
    `X-SES-Virus-Verdict: ${verdicts.virusVerdict.status}`,
    `Authentication-Results: amazonses.com; spf=${authentication(verdicts.spfVerdict)}; dkim=${authentication(verdicts.dkimVerdict)}; dmarc=${authentication(verdicts.dmarcVerdict)}`,
  ];
  return Buffer.concat([Buffer.from(lines.map((line) => `${line}\r\n`).join('')), raw]);
}

function authentication(verdict: Verdicts['spfVerdict']): string {
  return { PASS: 'pass', FAIL: 'fail', GRAY: 'none', DISABLED: 'none' }[verdict.status];
}

const ID_ALPHABET = '0123456789abcdefghijklmnopqrstuv';

/** Forty lower-case letters and digits, as SES names received mail. */
function sesReceiptId(): string {
  return Array.from(randomBytes(40), (byte) => ID_ALPHABET[byte % ID_ALPHABET.length]).join('');
}
