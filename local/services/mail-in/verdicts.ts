import { domainOf, type HeaderField, headerOf } from '#local/services/wire/mail-message.ts';

export interface Verdict {
  readonly status: 'PASS' | 'FAIL' | 'GRAY' | 'DISABLED';
}

export interface Verdicts {
  readonly spamVerdict: Verdict;
  readonly virusVerdict: Verdict;
  readonly spfVerdict: Verdict;
  readonly dkimVerdict: Verdict;
  readonly dmarcVerdict: Verdict;
}

/** The texts every spam filter and every virus scanner agrees to find, for trying. */
const GTUBE = 'XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X';
const EICAR = 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!';

/** For trying: `X-Firstline-Verdicts: dmarc=fail spam=gray` says what a mail server would find. Only this machine reads it. */
const WISHES = 'x-firstline-verdicts';
const WISH = /\b(spam|virus|spf|dkim|dmarc)=(pass|fail|gray)\b/gi;

/**
 * Verdicts without a filter and without DNS, by rules a person can use on purpose: spam and virus fail on the standard test texts
 * (`DISABLED` when the rule does not scan). SPF passes for a mail with an envelope sender, DMARC passes when that sender's domain is
 * the one of the From header, DKIM is never known (`GRAY`), like the others when their condition does not hold.
 */
export function verdictsOf(message: {
  raw: Buffer;
  fields: readonly HeaderField[];
  envelopeFrom: string;
  scanned: boolean;
}): Verdicts {
  const aligned =
    message.envelopeFrom !== '' && domainOf(message.envelopeFrom) === domainOf(headerOf(message.fields, 'from') ?? '');
  const found: Verdicts = {
    spamVerdict: scan(message, GTUBE),
    virusVerdict: scan(message, EICAR),
    spfVerdict: { status: message.envelopeFrom === '' ? 'GRAY' : 'PASS' },
    dkimVerdict: { status: 'GRAY' },
    dmarcVerdict: { status: aligned ? 'PASS' : 'GRAY' },
  };
  return { ...found, ...wished(message.fields) };
}

function wished(fields: readonly HeaderField[]): Partial<Verdicts> {
  const wishes = [...(headerOf(fields, WISHES) ?? '').matchAll(WISH)];
  return Object.fromEntries(
    wishes.map(([, name = '', status = '']) => [`${name.toLowerCase()}Verdict`, { status: status.toUpperCase() }]),
  );
}

function scan(message: { raw: Buffer; scanned: boolean }, needle: string): Verdict {
  if (!message.scanned) return { status: 'DISABLED' };
  return { status: message.raw.includes(needle) ? 'FAIL' : 'PASS' };
}
