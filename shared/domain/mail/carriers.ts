import { withoutTag } from './address.ts';
import { type Envelope, header, type ParsedMail } from './mail.ts';

/** Who may pass people's mail on to the desk: addresses that forward, and lists by their address or List-Id. */
export interface Carriers {
  /** In lower case. */
  readonly forwarders: readonly string[];
  readonly lists: readonly string[];
}

export const NO_CARRIERS: Carriers = { forwarders: [], lists: [] };

/** What forwarding rules, groups and customer systems put on the mail of a person they pass on. */
const MARKS =
  /^(?:list-.*|x-ml-name|x-mlserver|x-mailing-list|mailing-list|x-ms-exchange-generated-message-source|x-ms-exchange-inbox-rules-loop|x-apple-unsubscribe|resent-.*|x-forwarded-message-id)$/;
/** An answer stays one, whoever passed it on. */
const MARKED_VALUES: Readonly<Record<string, RegExp>> = {
  precedence: /^\s*(?:list|bulk)\s*$/i,
  'auto-submitted': /^\s*auto-(?:generated|forwarded)\b/i,
};
/** Fields in which those through whom a mail came leave their address. */
const TRACES = [
  ...['x-ms-exchange-inbox-rules-loop', 'x-forwarded-for', 'x-forwarded-to', 'x-original-to', 'delivered-to'],
  ...['resent-from', 'resent-sender', 'sender', 'return-path', 'envelope-to', 'x-beenthere'],
];
const ADDRESS = /[^\s<>,;:"()]{1,100}@[^\s<>,;:"()]{1,255}/g;

/** @returns the mail without the marks of a carrier the configuration names; any other mail as it is (Semantics, rule 38) */
export function withoutCarrierMarks(mail: ParsedMail, envelope: Envelope, carriers: Carriers): ParsedMail {
  if (!isCarried(mail, envelope, carriers)) return mail;
  const kept = Object.entries(mail.headers).flatMap(([name, values]) => {
    const left = values.filter((value) => MARKED_VALUES[name]?.test(value) !== true);
    return MARKS.test(name) || left.length === 0 ? [] : [[name, left] as const];
  });
  return { ...mail, headers: Object.fromEntries(kept) };
}

/** Whether an address is a carrier's own: what such a one sends as its own was written by somebody else. */
export function isCarrier(address: string, { forwarders, lists }: Carriers): boolean {
  return [...forwarders, ...lists].some((carrier) => withoutTag(carrier) === withoutTag(address));
}

function isCarried(mail: ParsedMail, envelope: Envelope, carriers: Carriers): boolean {
  const traces = TRACES.flatMap((name) => mail.headers[name] ?? []).flatMap((value) => value.match(ADDRESS) ?? []);
  const named = [mail.from, ...mail.to, ...mail.cc].map((box) => box?.address ?? '');
  const addresses = [...traces, ...named, envelope.from ?? '', ...(header(mail, 'list-post')?.match(ADDRESS) ?? [])];
  if (addresses.some((address) => isCarrier(address.replace(/^mailto:/i, ''), carriers))) return true;
  const id = /<([^<>]*)>/.exec(header(mail, 'list-id') ?? '')?.[1] ?? header(mail, 'list-id') ?? '';
  return carriers.lists.some((list) => list.replace(/^<|>$/g, '').toLowerCase() === id.trim().toLowerCase());
}
