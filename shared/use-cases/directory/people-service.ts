import { unknownName } from '#domain/fragments/faults.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { PersonCommand, PersonRecord } from '#domain/people/person-record.ts';
import { PERSON } from '#domain/people/person-type.ts';
import type { PersonFields } from '#events/person/person.ts';
import type { UnreadableItem } from '#shared/store/table/listed-item.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import { actItem } from '#shared/store/tenants/acts.ts';
import type { Changed } from '#shared/use-cases/kernel/change-records.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { Kept } from '#shared/use-cases/kernel/one-record.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { type Journals, journalsOf } from './journals.ts';
import { changeKept, listKept, readKept } from './kept-records.ts';
import { checkTakesNoTurns, lookAtSchedulesOf } from './schedules-of-person.ts';

/** The desk's people. @throws DomainError not-found, invalid, stale-version, key-reused, busy, unreadable */
export interface PeopleService {
  readonly list: (
    context: RequestContext,
    page: { readonly limit: number; readonly cursor: string | null },
  ) => Promise<Page<PersonRecord | UnreadableItem>>;
  readonly journals: Journals;
  readonly read: (context: RequestContext, email: string) => Promise<PersonRecord>;
  readonly put: (context: RequestContext, email: string, fields: PersonFields) => Promise<Kept<PersonRecord>>;
  readonly remove: (context: RequestContext, email: string) => Promise<Kept<PersonRecord>>;
  /** Says when somebody is away, or that they are not. */
  readonly command: (
    context: RequestContext,
    email: string,
    command: Extract<PersonCommand, { type: 'add-absence' | 'remove-absence' }>,
  ) => Promise<Kept<PersonRecord>>;
}

export function peopleService(parts: DeskParts): PeopleService {
  return {
    list: (context, page) => listKept(parts, PERSON, context, page),
    read: (context, email) => readKept(parts, PERSON, context, email),
    async put(context, email, fields) {
      await checkNames(parts, context.tenant, fields);
      return changeKept(parts, PERSON, context, { id: email, command: { type: 'put', fields } }, act(context));
    },
    journals: journalsOf(parts, PERSON),
    async remove(context, email) {
      await checkTakesNoTurns(parts, context.tenant, email);
      return changeKept(parts, PERSON, context, { id: email, command: { type: 'remove' } }, act(context));
    },
    async command(context, email, command) {
      const kept = await changeKept(parts, PERSON, context, { id: email, command }, () => []);
      await lookAtSchedulesOf(parts, context.tenant, email, context.now);
      return kept;
    },
  };
}

/** What somebody belongs to and works by must be known. */
async function checkNames({ configurations }: DeskParts, tenant: string, { groups, calendar }: PersonFields) {
  const { document } = await configurations.current(tenant);
  const errors = [
    ...groups.flatMap((group, index) => unknownName(`groups.${index}`, group, document.groups)),
    ...unknownName('calendar', calendar, document.calendars),
  ];
  if (errors.length > 0) throw new DomainError('invalid', { errors });
}

const act =
  (context: RequestContext) =>
  ({ id, before, after, written }: Changed<PersonRecord>): readonly UniqueItem[] => {
    if (!written) return [];
    const state = (record: PersonRecord | null) => (record === null || record.removed ? null : record.fields);
    return [actItem(context, { what: 'person-changed', about: id, before: state(before), after: state(after) })];
  };
