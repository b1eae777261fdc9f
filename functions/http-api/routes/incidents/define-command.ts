import type * as z from 'zod';
import type { Command } from '#domain/incident/commands.ts';
import type { Attachment } from '#events/incident/incident.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import type { Role } from '#functions/http-api/api/roles.ts';
import type { RolesRoute, Scope } from '#functions/http-api/api/route.ts';
import { checkVisible } from './own-record.ts';
import { changed, INCIDENT } from './replies.ts';

interface CommandFacts<Schema extends z.ZodType> {
  /** `POST`, where it is not said. */
  readonly method?: 'POST' | 'PUT' | 'PATCH';
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  readonly roles: readonly Role[];
  readonly schema: Schema;
  readonly example: z.input<Schema>;
  /** Whether whoever takes part may ask it, too. */
  readonly participants?: true;
  /** @throws DomainError forbidden for what only the desk may ask */
  readonly command: (body: z.output<Schema>, scope: Scope, files: Attachment[]) => Command;
  /** Ids of the uploads that come with it. */
  readonly uploads?: (body: z.output<Schema>) => readonly string[];
}

/** Declares `POST /incidents/{number}/<action>`: one command for one record, answered with the record after it. */
export function defineCommand<Schema extends z.ZodType>(
  action: string,
  { schema, example, command, participants, uploads, method = 'POST', ...facts }: CommandFacts<Schema>,
): RolesRoute {
  return defineRoute({
    ...facts,
    method,
    path: `/incidents/{number}/${action}`,
    tag: 'Commands',
    access: 'roles',
    changes: 'existing',
    body: { type: 'json', schema, example },
    answer: INCIDENT,
    async handle(request, services) {
      // What is asked is refused before a file is looked at.
      command(request.body, request.scope, []);
      await checkVisible(request, services, participants === true);
      const files = await services.uploads.take(request.context, uploads?.(request.body) ?? []);
      const asked = command(request.body, request.scope, files);
      const outcome = await services.incidents.execute(request.context, request.params.number, asked);
      const reply = changed(outcome, request.scope);
      return outcome.record.number === request.params.number ? reply : anotherRecord(reply);
    },
  });
}

/** It came too late for the record it names and opened one that is linked to it (Semantics, rule 25). */
function anotherRecord({ body, headers }: ReturnType<typeof changed>): ReturnType<typeof changed> {
  return { status: 201, body, headers: { ...headers, location: `/incidents/${body.number}` } };
}
