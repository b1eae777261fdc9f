import { randomUUID } from 'node:crypto';
import { WireError } from '#local/core/wire-error.ts';
import type { Principal, Runtime } from '#local/runtime.ts';
import { type ConfigurationSet, configurationSetNamed } from '#local/services/mail-out/configuration-sets.ts';
import { type FeedbackEvent, feedbackOf, type TakenMail } from '#local/services/mail-out/feedback.ts';
import { type Identity, sendingIdentity } from '#local/services/mail-out/identities.ts';
import type { Outbox } from '#local/services/mail-out/outbox.ts';
import {
  bareAddress,
  type HeaderField,
  headerOf,
  joinMessage,
  splitMessage,
} from '#local/services/wire/mail-message.ts';

/** SES's limit for a raw message through this operation. */
const MAX_BYTES = 10 * 1024 * 1024;

const KNOWN_FIELDS =
  /^(Action|Version|Source|RawMessage\.Data|ConfigurationSetName|(Destinations\.member|Tags\.member)\.\d+(\.Name|\.Value)?)$/;

interface Context {
  readonly runtime: Runtime;
  readonly identities: readonly Identity[];
  readonly configurationSets: readonly ConfigurationSet[];
  readonly outbox: Outbox;
  /** Puts an event of SES on the bus. */
  readonly tell: (event: FeedbackEvent) => void;
}

/**
 * Takes a raw message as SES does: a verified sender with the grant for its identity, an own Message-ID in place of the sender's, no
 * Bcc. Answers the id (without its domain).
 */
export function sendRawEmail(context: Context, form: URLSearchParams, caller: Principal): string {
  const { runtime, identities, outbox } = context;
  const strange = [...form.keys()].find((name) => !KNOWN_FIELDS.test(name));
  if (strange !== undefined)
    throw new WireError('InvalidParameterValue', `${strange} is not supported on one machine.`);
  const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64');
  if (raw.length === 0 || raw.length > MAX_BYTES)
    throw new WireError('InvalidParameterValue', `A message has 1 to ${MAX_BYTES} bytes.`);
  const { fields, body } = splitMessage(raw);
  const from = headerOf(fields, 'from') ?? '';
  const condition = { 'ses:FromAddress': bareAddress(from) };
  for (const sender of new Set([form.get('Source') ?? from, from])) {
    const identity = sendingIdentity(identities, sender, runtime.region);
    runtime.iam.assertAllowed(caller, 'ses:SendRawEmail', identity.arn, condition);
  }
  const configurationSet = configurationSetOf(context, form);
  if (configurationSet) runtime.iam.assertAllowed(caller, 'ses:SendRawEmail', configurationSet.arn, condition);
  const recipients = recipientsOf(form, fields);
  if (recipients.length === 0) throw new WireError('InvalidParameterValue', 'Missing final destination.');
  const id = sesMessageId(runtime.clock.now());
  outbox.keep(id, runtime.clock.now(), recipients, joinMessage(sentHeaders(fields, id, runtime), body));
  if (configurationSet) tellOf(context, { id, from, recipients, configurationSet, tags: tagsOf(form) });
  return id;
}

function configurationSetOf({ configurationSets }: Context, form: URLSearchParams): ConfigurationSet | undefined {
  const name = form.get('ConfigurationSetName');
  return name === null ? undefined : configurationSetNamed(configurationSets, name);
}

function tagsOf(form: URLSearchParams): Record<string, string[]> {
  const names = [...form].filter(([field]) => /^Tags\.member\.\d+\.Name$/.test(field));
  return Object.fromEntries(names.map(([field, name]) => [name, [form.get(field.replace(/Name$/, 'Value')) ?? '']]));
}

/** Of what the set has told: `Email Delivery Delayed` is `DELIVERY_DELAY` there. */
function tellOf(
  { runtime, identities, tell }: Context,
  { configurationSet, ...mail }: Omit<TakenMail, 'configurationSet'> & { readonly configurationSet: ConfigurationSet },
): void {
  const identity = sendingIdentity(identities, mail.from, runtime.region).arn;
  const at = new Date(runtime.clock.now()).toISOString();
  for (const event of feedbackOf({ ...mail, configurationSet: configurationSet.name }, identity, at))
    if (configurationSet.told.includes(TOLD_AS[event['detail-type']] ?? '')) tell(event);
}

const TOLD_AS: Readonly<Record<string, string>> = {
  'Email Delivered': 'DELIVERY',
  'Email Bounced': 'BOUNCE',
  'Email Complaint Received': 'COMPLAINT',
};

function recipientsOf(form: URLSearchParams, fields: readonly HeaderField[]): readonly string[] {
  const named = [...form].filter(([name]) => name.startsWith('Destinations.')).map(([, value]) => value);
  const inHeaders = fields
    .filter(({ name }) => /^(to|cc|bcc)$/i.test(name))
    .flatMap(({ value }) => value.split(/,(?![^"]*"(?:[^"]*"[^"]*")*[^"]*$)/));
  const addresses = (named.length > 0 ? named : inHeaders).map(bareAddress).filter((address) => address.includes('@'));
  return [...new Set(addresses)];
}

function sentHeaders(fields: readonly HeaderField[], id: string, runtime: Runtime): readonly string[] {
  const kept = fields.filter(({ name }) => !/^(message-id|bcc)$/i.test(name)).map(({ raw }) => raw);
  const date =
    headerOf(fields, 'date') === undefined
      ? [`Date: ${new Date(runtime.clock.now()).toUTCString().replace('GMT', '+0000')}`]
      : [];
  const domain = runtime.region === 'us-east-1' ? 'email.amazonses.com' : `${runtime.region}.amazonses.com`;
  return [...kept, ...date, `Message-ID: <${id}@${domain}>`];
}

/** Of SES's form: the time in hexadecimal, a UUID, six zeros. */
function sesMessageId(now: number): string {
  return `01${now.toString(16).padStart(14, '0')}-${randomUUID()}-000000`;
}
