import type { GroupsPart } from '#domain/assignment/groups-fragment.ts';
import type { DirectoryPart } from '#domain/escalation/directory-fragment.ts';
import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import { CONFIGURATION } from '#domain/kernel/errors.ts';
import { splitAddress, withoutTag } from '#domain/mail/address.ts';
import type { MailPart } from '#domain/mail/mail-fragment.ts';
import type { MajorsGap } from '#domain/majors/majors-gaps.ts';
import { type CalendarsPart, SHIPPED_CALENDARS } from '#domain/time/calendars-fragment.ts';
import { SETUP_CODES, SETUP_WORDS, type SetupCode } from './setup-codes.ts';

/** What is known of a desk beside its configuration. */
export interface SetupFacts {
  /** The domain the desk was deployed with; mail to others does not come. */
  readonly mailDomain: string;
  /** Those of the configuration and those with a token, and whether anything could prove a message of theirs. */
  readonly integrations: readonly {
    readonly name: string;
    readonly proven: boolean;
    /** It could be heard for long and was not, or all that is heard of it is refused. */
    readonly heard: 'silent' | 'refused' | 'well';
  }[];
  /** Of the addresses the desk writes to, those it is kept from writing to; lower case. */
  readonly silenced: readonly string[];
  /** Groups that choose by themselves and have nobody to choose. */
  readonly idleGroups: readonly string[];
  /** Of the schedules of who is on call, those that are not covered. */
  readonly schedules: readonly { readonly name: string; readonly lacks: 'people' | 'cover' }[];
  /** What keeps pages from people, and where that is. */
  readonly paging: readonly {
    readonly about: string;
    readonly lacks: 'schedule' | 'messages' | 'chat' | 'verification';
  }[];
  /** What plans and roles of major incidents name in vain. */
  readonly majors: readonly MajorsGap[];
  /** Paths of what was set, and is not there any more. */
  readonly secretless: readonly string[];
  /** Numbers of records that cannot be read, or of which what is due cannot be done; CONFIGURATION among them is that. */
  readonly failing: readonly string[];
}

/** Something that is missing before the desk can be relied on. */
export interface SetupGap {
  readonly code: SetupCode;
  /** A path of the configuration, e.g. `groups.night`, or the number of a record. */
  readonly about: string;
  readonly text: string;
  readonly remedy: string;
}

/** As much of a configuration as can have gaps. */
type Document = GroupsPart & DirectoryPart & CalendarsPart & MailPart;
interface Versioned {
  readonly version: number;
  readonly document: Document;
}

/** @returns what is missing, in the order of its codes; empty when the desk can be relied on (CON4) */
export function setupGaps(configuration: Versioned, facts: SetupFacts): SetupGap[] {
  return SETUP_CODES.flatMap((code) =>
    aboutsOf(code, configuration, facts).map((about) => {
      const { text, remedy } = SETUP_WORDS[code];
      return { code, about, text: text(about), remedy };
    }),
  );
}

/** @returns whom the desk writes to of itself, and where the configuration says so */
export function deskReaders({
  groups,
  incidentManager,
}: Pick<Document, 'groups' | 'incidentManager'>): { about: string; address: string }[] {
  const ofGroups = Object.entries(groups).flatMap(([name, { email }]) =>
    email === null ? [] : [{ about: `groups.${name}`, address: email.toLowerCase() }],
  );
  const manager = incidentManager?.toLowerCase();
  return manager === undefined ? ofGroups : [...ofGroups, { about: 'incidentManager', address: manager }];
}

function aboutsOf(code: SetupCode, { version, document }: Versioned, facts: SetupFacts): string[] {
  switch (code) {
    case 'configuration-as-shipped':
      return version === 0 ? ['configuration'] : [];
    case 'group-without-address':
      return Object.entries(document.groups).flatMap(([name, { email }]) => (email === null ? [`groups.${name}`] : []));
    case 'address-of-the-desk':
      return readersAmong(document, document.mail.addresses.map(withoutTag));
    case 'address-takes-no-mail':
      return readersAmong(document, facts.silenced);
    case 'no-incident-manager':
      return document.incidentManager === null ? ['incidentManager'] : [];
    case 'calendar-as-shipped':
      return calendarsAsShipped(document);
    case 'no-mail-address':
      return document.mail.addresses.length === 0 ? ['mail.addresses'] : [];
    case 'mail-domain-not-served':
      return document.mail.addresses.flatMap((address, index) =>
        splitAddress(address)?.domain === facts.mailDomain.toLowerCase() ? [] : [`mail.addresses.${index}`],
      );
    case 'integration-without-proof':
      return facts.integrations.flatMap(({ name, proven }) => (proven ? [] : [`alerts.integrations.${name}`]));
    case 'integration-silent':
      return integrationsHeard(facts, 'silent');
    case 'integration-refused':
      return integrationsHeard(facts, 'refused');
    case 'turns-without-people':
      return facts.idleGroups.map((name) => `groups.${name}`);
    case 'schedule-with-gap':
      return schedulesLacking(facts, 'cover');
    case 'schedule-without-people':
      return schedulesLacking(facts, 'people');
    case 'paging-without-schedule':
      return pagingLacking(facts, 'schedule');
    case 'stakeholder-gone':
      return majorsLacking(facts, 'stakeholder');
    case 'role-without-schedule':
      return majorsLacking(facts, 'schedule');
    case 'messages-not-set-up':
      return pagingLacking(facts, 'messages');
    case 'chat-not-set-up':
      return pagingLacking(facts, 'chat');
    case 'phone-not-verified':
      return pagingLacking(facts, 'verification');
    case 'secret-missing':
      return [...facts.secretless];
    case 'configuration-unreadable':
      return facts.failing.filter((about) => about === CONFIGURATION);
    case 'record-unreadable':
      return facts.failing.filter((about) => about !== CONFIGURATION);
    default:
      return code satisfies never;
  }
}

function integrationsHeard({ integrations }: SetupFacts, how: 'silent' | 'refused'): string[] {
  return integrations.flatMap(({ name, heard }) => (heard === how ? [`integrations.${name}`] : []));
}

function schedulesLacking({ schedules }: SetupFacts, what: 'people' | 'cover'): string[] {
  return schedules.flatMap(({ name, lacks }) => (lacks === what ? [`schedules.${name}`] : []));
}

function majorsLacking({ majors }: SetupFacts, what: MajorsGap['lacks']): string[] {
  return majors.flatMap(({ about, lacks }) => (lacks === what ? [about] : []));
}

function pagingLacking({ paging }: SetupFacts, what: SetupFacts['paging'][number]['lacks']): string[] {
  return paging.flatMap(({ about, lacks }) => (lacks === what ? [about] : []));
}

function readersAmong(document: Document, addresses: readonly string[]): string[] {
  const among = ({ address }: { address: string }) =>
    addresses.includes(address) || addresses.includes(withoutTag(address));
  return deskReaders(document)
    .filter(among)
    .map(({ about }) => about);
}

/** `always` is nobody's guess: it is what it says. */
function calendarsAsShipped({ calendars }: CalendarsPart): string[] {
  const name = 'business-hours';
  const calendar = Object.hasOwn(calendars, name) ? calendars[name] : undefined;
  const isShipped = calendar !== undefined && canonicalJson(calendar) === canonicalJson(SHIPPED_CALENDARS[name]);
  return isShipped ? [`calendars.${name}`] : [];
}
