import { createHash } from 'node:crypto';
import { languageOfTags } from '#domain/mail/language.ts';
import type { StatusPageSettings } from '#domain/status-page/status-page-fragment.ts';
import { LANGUAGES, type Language } from '#events/terms/vocabulary.ts';
import type { PageReply } from '#functions/http-api/api/route.ts';
import { policyFor, styleFor } from '#shared/pages/service-status/style.ts';

/** A language somebody names, whatever else they write there. */
export function languageNamed(name: string | undefined): Language | null {
  return LANGUAGES.find((one) => one === name?.toLowerCase()) ?? null;
}

/** What they name, else what their browser says, else English; of what the page has. As the edge of CloudFront chooses it. */
export function chosenLanguage(
  settings: Pick<StatusPageSettings, 'languages'> | null,
  named: Language | null,
  acceptLanguage: string | null,
): Language {
  const wanted = named ?? languageOfTags(acceptLanguage) ?? 'en';
  const languages = settings?.languages ?? LANGUAGES;
  return languages.includes(wanted) ? wanted : (languages[0] ?? 'en');
}

const PRIVATE = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };

/** HTML with the policy of its style. @param colour - of the tenant whose page it is */
export function htmlReply(page: string, colour: string | undefined, headers: Record<string, string>): PageReply {
  return {
    page,
    status: 200,
    headers: {
      ...PRIVATE,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policyFor(styleFor(colour)),
      ...headers,
    },
  };
}

/** @returns the tag of a text: the same text has the same one */
export function tagOf(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
}
