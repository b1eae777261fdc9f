import PostalMime from 'postal-mime';
import { headerOf, splitMessage } from '#local/services/wire/mail-message.ts';

/** A mail as `GET /_local/mail` shows it. */
export interface SentMail {
  readonly id: string;
  /** Addresses, separated by a comma. */
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Names in lower case; a field that occurs twice is joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly at: string;
}

/** As it was sent. */
export interface KeptMail {
  readonly id: string;
  readonly at: number;
  readonly recipients: readonly string[];
  readonly raw: Buffer;
}

/** Lists are asked for again and again, and most mails are some kilobytes: 1000 of them hold at most 32 MB. */
const MOST_KEPT = 1_000;
const LARGEST_KEPT_BYTES = 32 * 1024;

/** Reads mails, small ones once: what was sent does not change. */
export class ReadMails {
  readonly #known = new Map<number, SentMail>();

  async of(seq: number, kept: KeptMail): Promise<SentMail> {
    const known = this.#known.get(seq);
    if (known !== undefined) return known;
    const mail = await parse(kept);
    if (kept.raw.length <= LARGEST_KEPT_BYTES) this.#keep(seq, mail);
    return mail;
  }

  clear(): void {
    this.#known.clear();
  }

  #keep(seq: number, mail: SentMail): void {
    this.#known.set(seq, mail);
    // A map gives its keys in the order they came: the first is the oldest.
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= MOST_KEPT) return;
      this.#known.delete(oldest);
    }
  }
}

async function parse({ id, at, recipients, raw }: KeptMail): Promise<SentMail> {
  const mail = await PostalMime.parse(raw);
  const headers: Record<string, string> = {};
  const { fields } = splitMessage(raw);
  for (const { name } of fields) {
    const values = fields
      .filter((field) => field.name.toLowerCase() === name.toLowerCase())
      .map((field) => field.value);
    headers[name.toLowerCase()] = values.join(', ');
  }
  return {
    id,
    to: recipients.join(', '),
    from: mail.from?.address ?? headerOf(fields, 'from') ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    headers,
    at: new Date(at).toISOString(),
  };
}
