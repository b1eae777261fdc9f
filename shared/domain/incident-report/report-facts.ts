import type { DirectoryPart } from '#domain/escalation/directory-fragment.ts';
import type { Entry } from '#domain/incident/record/journal.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import type { MailPart } from '#domain/mail/mail-fragment.ts';
import type { MajorsPart } from '#domain/majors/majors-fragment.ts';
import type { RegisterPart } from '#domain/register/register-fragment.ts';
import type { CalendarsPart } from '#domain/time/calendars-fragment.ts';
import { REVIEW_WORDS } from '#domain/words/review-words.ts';
import type { LanguageWords } from '#domain/words/shape/language-words.ts';
import type { ReviewWords } from '#domain/words/shape/majors/review-words.ts';
import { WORDS } from '#domain/words/words.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import { type Mask, maskOf } from './masking.ts';
import { type Outsiders, outsidersOf } from './outsiders.ts';

/** What a report is made of: stored facts alone. */
export interface Stored {
  readonly record: IncidentRecord;
  readonly entries: readonly Entry[];
  readonly configuration: MajorsPart & CalendarsPart & MailPart & RegisterPart & Pick<DirectoryPart, 'people'>;
}

/** The same with what each section needs to say it. */
export interface ReportFacts extends Stored {
  readonly language: Language;
  readonly words: ReviewWords;
  readonly general: LanguageWords;
  readonly zone: string;
  readonly mask: Mask;
  /** Somebody by their address, or by what they are where they are not of the desk. */
  readonly who: (address: string) => string;
  /** An instant by the desk's clock: the same for every reader. */
  readonly when: (instant: string) => string;
}

export function reportFacts(stored: Stored, language: Language): ReportFacts {
  const words = REVIEW_WORDS[language];
  const outsiders = outsidersOf(stored.record, stored.entries);
  const desk = deskOf(stored, outsiders);
  const zone = stored.configuration.mail.zone ?? 'UTC';
  const mask = maskOf(outsiders, desk, words.report);
  return {
    ...{ ...stored, language, words, general: WORDS[language], zone, mask },
    who: (address) => whoIs(address, desk, outsiders, words.report),
    when: instantIn(zone),
  };
}

function whoIs(address: string, desk: ReadonlySet<string>, { addresses }: Outsiders, words: ReviewWords['report']) {
  const known = address.toLowerCase();
  if (desk.has(known) || !known.includes('@')) return address;
  return addresses.has(known) ? words.requester : words.outsider;
}

/** Whoever worked for it; somebody who only asked is not of the desk here, whatever else they are. */
function deskOf({ record, entries, configuration }: Stored, { addresses }: Outsiders): ReadonlySet<string> {
  const workers = entries.filter(({ as }) => as === 'desk').map(({ by }) => by.toLowerCase());
  const others = [record.owner, record.assignee, ...Object.keys(configuration.people), ...entries.flatMap(namedBy)];
  const lower = others.flatMap((address) => address?.toLowerCase() ?? []);
  return new Set([...workers, ...lower.filter((address) => !addresses.has(address))]);
}

/** Who of the desk an entry names beside whoever wrote it. */
function namedBy({ data }: Entry): string[] {
  const { assignee, owner, person, roles = {}, pages = [], lesson } = data as Naming;
  const several = [...Object.values(roles).flat(), ...pages.map((page) => page.person), lesson?.owner];
  return [assignee, owner, person, ...several].filter((one): one is string => typeof one === 'string');
}

interface Naming {
  readonly assignee?: unknown;
  readonly owner?: unknown;
  readonly person?: unknown;
  readonly roles?: Readonly<Record<string, string | readonly string[]>>;
  readonly pages?: readonly { readonly person: string }[];
  readonly lesson?: { readonly owner: string };
}

/** `2026-09-07 10:00:00`: read alike in every language, and in order. */
function instantIn(timeZone: string): (instant: string) => string {
  const options = { timeZone, dateStyle: 'short', timeStyle: 'medium' } as const;
  const format = new Intl.DateTimeFormat('sv-SE', options);
  return (instant) => format.format(new Date(instant));
}
