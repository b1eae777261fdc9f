import { cutText } from '#events/terms/text.ts';
import { isAboutSender } from './bounce-sender-words.ts';
import { BOUNCE_WORDS } from './bounce-words.ts';

/** Why a mail could not be delivered, and whether trying again is of any use. */
export const BOUNCE_REASONS = {
  'mailbox-full': { hard: false, says: 'the mailbox is full' },
  inactive: { hard: false, says: 'the mailbox is disabled' },
  'too-big': { hard: false, says: 'the mail is too big' },
  'sender-refused': { hard: false, says: 'the sender was refused' },
  refused: { hard: false, says: 'the mail was refused for what it is or where it comes from' },
  expired: { hard: false, says: 'the mail server could not be reached in time' },
  'no-mail-accepted': { hard: true, says: 'the domain takes no mail' },
  'unknown-domain': { hard: true, says: 'the domain does not exist' },
  moved: { hard: true, says: 'the mailbox has moved' },
  'unknown-mailbox': { hard: true, says: 'the mailbox does not exist' },
  system: { hard: false, says: 'the mail server failed' },
  unknown: { hard: false, says: 'no reason that is known was given' },
} as const satisfies Record<string, { hard: boolean; says: string }>;

export type BounceReason = keyof typeof BOUNCE_REASONS;

/** What a mail server gave as its reason. */
export interface Failure {
  /** Enhanced status code such as `5.1.1` (RFC 3463), or null. */
  readonly status: string | null;
  readonly diagnostic: string;
  /** Whom it failed for, by every name the report has for them. */
  readonly names?: readonly string[];
}

// Codes that leave no doubt, whatever words stand beside them: 5.2.1 is a mailbox that exists and is disabled.
const CERTAIN: readonly (readonly [RegExp, BounceReason])[] = [
  [/^[45]\.2\.1$/, 'inactive'],
  [/^[45]\.2\.2$/, 'mailbox-full'],
  [/^[45]\.(?:2\.3|3\.4)$/, 'too-big'],
  // Bad sender address, and bad sender system (RFC 3463): whoever is named in the words, it is us.
  [/^[45]\.1\.[78]$/, 'sender-refused'],
];

// Codes that speak where no words do.
const LIKELY: readonly (readonly [RegExp, BounceReason])[] = [
  [/^[45]\.1\.10$/, 'no-mail-accepted'],
  [/^5\.1\.2$|^5\.4\.4$/, 'unknown-domain'],
  [/^[45]\.1\.6$/, 'moved'],
  [/^5\.1\.[013]$/, 'unknown-mailbox'],
  [/^[45]\.4\./, 'expired'],
  [/^[45]\.[67]\./, 'refused'],
  [/^[45]\.[35]\./, 'system'],
];

/**
 * Precision first: an address marked in error gets no more mail, so one word for a reason that may pass outweighs every
 * word for one that does not.
 */
export function reasonOf({ status, diagnostic, names = [] }: Failure): BounceReason {
  const certain = byCode(CERTAIN, status);
  if (certain) return certain;
  const words = withoutNames(diagnostic);
  const spoken = BOUNCE_WORDS.find(([, patterns]) => patterns.some((pattern) => pattern.test(words)))?.[0];
  const reason = spoken ?? byCode(LIKELY, status) ?? 'unknown';
  if (!BOUNCE_REASONS[reason].hard) return reason;
  const isOthers = isAboutSender(words) || (reason === 'unknown-domain' && namesOthers(diagnostic, names));
  return isOthers ? 'sender-refused' : reason;
}

/**
 * Whether trying again may help, by what the server says: a 4.x.x or 4xx beside which no 5xx stands. Nothing such is ever for
 * good (Semantics, rule 38).
 */
export function mayPass({ status, diagnostic }: Pick<Failure, 'status' | 'diagnostic'>): boolean {
  if (status?.startsWith('4')) return true;
  const text = cutText(diagnostic, { units: LONGEST_DIAGNOSTIC });
  return TEMPORARY.test(text) && !PERMANENT.test(text);
}

const TEMPORARY = /(?<![\d.])(?:4[0-5]\d(?=[ -])|4\.\d{1,2}\.\d{1,3}(?![\d.]))/;
const PERMANENT = /(?<![\d.])(?:5[0-5]\d(?=[ -])|5\.\d{1,2}\.\d{1,3}(?![\d.]))/;

/** A server that cannot find a domain means the recipient's only when it names that one, or none at all. */
function namesOthers(diagnostic: string, names: readonly string[]): boolean {
  const own = names.map((name) => name.toLowerCase().replace(/^.*@/, ''));
  const named = (cutText(diagnostic, { units: LONGEST_DIAGNOSTIC }).match(DOMAIN) ?? []).map((domain) =>
    domain.toLowerCase(),
  );
  return own.length > 0 && named.length > 0 && !named.some((domain) => own.some((one) => isWithin(domain, one)));
}

function isWithin(domain: string, other: string): boolean {
  return domain === other || domain.endsWith(`.${other}`) || other.endsWith(`.${domain}`);
}

const DOMAIN = /(?<![a-z0-9.-])(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![a-z0-9-])/gi;

function byCode(table: typeof CERTAIN, status: string | null): BounceReason | null {
  return (status !== null && table.find(([code]) => code.test(status))?.[1]) || null;
}

/** Addresses, hosts and links are made of words that mean nothing. */
function withoutNames(text: string): string {
  return cutText(text, { units: LONGEST_DIAGNOSTIC })
    .replace(/https?:\/\/\S+/gi, ' ')
    .replace(/<?[^\s<>@]{1,100}@[^\s<>@]{1,255}>?/g, ' ')
    .replace(/\s+/g, ' ');
}

/** Beyond this nobody explains a failure any more. */
const LONGEST_DIAGNOSTIC = 4_000;
