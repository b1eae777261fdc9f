import * as z from 'zod';
import type { Journals } from '#shared/use-cases/directory/journals.ts';
import { defineRoute } from './define-route.ts';
import { EntrySchema, shownVerification, UnreadableEntrySchema, VERIFICATION } from './journal-schemas.ts';
import { Paging, pageOf } from './paging.ts';
import type { Role } from './roles.ts';
import type { RolesRoute } from './route.ts';
import type { Services } from './services.ts';

interface JournalFacts {
  /** Of one record, e.g. `/people/{email}`. */
  readonly path: string;
  /** Of its parameter. */
  readonly param: string;
  /** In the middle of the operations' names, e.g. `Person`. */
  readonly name: string;
  readonly tag: string;
  readonly roles: readonly Role[];
  readonly journals: (services: Services) => Journals;
}

/** Declares `…/timeline` and `…/verification` of a kind of record. */
export function journalRoutes({ path, param, name, tag, roles, journals }: JournalFacts): RolesRoute[] {
  const about = { method: 'GET', tag, access: 'roles', roles, changes: 'nothing' } as const;
  // The path is no literal here, so its parameter is not known to the compiler.
  const idOf = (params: unknown) => (params as Readonly<Record<string, string>>)[param] ?? '';
  return [
    defineRoute({
      ...about,
      path: `${path}/timeline`,
      id: `get${name}Timeline`,
      summary: 'Read its journal, oldest first',
      description: 'Also of one that was removed.',
      query: z.strictObject(Paging),
      answer: {
        type: 'json',
        status: 200,
        name: 'RecordTimeline',
        schema: pageOf(z.union([EntrySchema, UnreadableEntrySchema])),
        tagged: false,
      },
      async handle({ context, params, query }, services) {
        const page = { limit: query.limit, cursor: query.cursor ?? null };
        const { items, nextCursor } = await journals(services).timeline(context, idOf(params), page);
        return { body: { items: [...items], nextCursor } };
      },
    }),
    defineRoute({
      ...about,
      path: `${path}/verification`,
      id: `verify${name}`,
      summary: 'Check that its journal is as it was written',
      answer: VERIFICATION,
      async handle({ context, params }, services) {
        return { body: shownVerification(await journals(services).verify(context, idOf(params))) };
      },
    }),
  ];
}
