import { DomainError, invalid } from '#domain/kernel/errors.ts';
import type { ProblemCommand } from '#domain/problems/problem-record.ts';
import { PROBLEM } from '#domain/problems/problem-type.ts';
import { MOST_LINKED_INCIDENTS, type ProblemFields } from '#events/problem/problem.ts';
import { linkedIncidents } from '#shared/store/problems/linked-incidents.ts';
import { incidentPk, META } from '#shared/store/table/keys.ts';
import { itemName, readItems } from '#shared/store/table/read-items.ts';
import { journalsOf } from '#shared/use-cases/directory/journals.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { underKey } from '#shared/use-cases/kernel/idempotency.ts';
import { addNumbered, listRecords } from '#shared/use-cases/kernel/one-record.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { changeProblem, followed, wholeProblem } from './changed-problem.ts';
import { problemOfIncident } from './problem-of-incident.ts';
import type { AskedOfProblem, ChangedProblem, ProblemsService } from './problems.ts';

export function problemsService(parts: DeskParts): ProblemsService {
  const does = (context: RequestContext, number: string, command: ProblemCommand) =>
    changeProblem(parts, context, number, command);
  return {
    journals: journalsOf(parts, PROBLEM),
    list: (context, { status, ...page }) => listRecords(parts, PROBLEM, context, { ...page, standing: status }),
    read: ({ tenant }, number) => wholeProblem(parts, tenant, number),
    open: (context, fields, incidents) => open(parts, context, fields, incidents),
    ofIncident: ({ idempotency, ...context }, incident, said) =>
      underKey(parts.table, { ...context, idempotency }, () => problemOfIncident(parts, context, incident, said)),
    change: (context, number, patch) => does(context, number, { type: 'change', patch }),
    assign: (context, number, asked) => assign(parts, context, number, asked),
    link: (context, number, numbers) => link(parts, context, number, numbers),
    remove: (context, number, numbers) => does(context, number, { type: 'remove', numbers: unique(numbers) }),
    async workaround(context, number, asked) {
      const manager = await managerOf(parts, context);
      return does(context, number, { type: 'workaround', ...asked, manager });
    },
    findCause: (context, number, text) => does(context, number, { type: 'root-cause', text }),
    resolve: (context, number, asked) => does(context, number, { type: 'resolve', ...asked }),
    undo: (context, number) => does(context, number, { type: 'undo' }),
    close: (context, number) => does(context, number, { type: 'close' }),
    cancel: (context, number, reason) => does(context, number, { type: 'cancel', reason }),
  };
}

async function open(
  parts: DeskParts,
  context: RequestContext,
  fields: ProblemFields,
  named: readonly string[],
): Promise<ChangedProblem> {
  const incidents = unique(named);
  const [manager] = await Promise.all([
    managerOf(parts, context),
    checkIncidents(parts, context.tenant, named, 'incidents'),
  ]);
  const command = { type: 'open', fields, proposal: null, rootCause: null, incidents, manager } as const;
  return followed(parts, context, await addNumbered(parts, PROBLEM, context, command));
}

async function link(
  parts: DeskParts,
  context: RequestContext,
  number: string,
  named: readonly string[],
): Promise<ChangedProblem> {
  const numbers = unique(named);
  const [linked] = await Promise.all([
    linkedIncidents(parts.table, context.tenant, number),
    checkIncidents(parts, context.tenant, named, 'numbers'),
  ]);
  if (new Set([...linked, ...numbers]).size > MOST_LINKED_INCIDENTS) {
    throw new DomainError('conflict', { reason: `a problem has at most ${MOST_LINKED_INCIDENTS} incidents` });
  }
  return changeProblem(parts, context, number, { type: 'link', numbers });
}

async function assign(
  parts: DeskParts,
  context: RequestContext,
  number: string,
  asked: AskedOfProblem['assign'],
): Promise<ChangedProblem> {
  const { groups } = (await parts.configurations.current(context.tenant)).document;
  if (asked.group !== undefined && !Object.hasOwn(groups, asked.group)) {
    throw invalid('group', `the configuration has no group ${asked.group}`);
  }
  return changeProblem(parts, context, number, { type: 'assign', ...asked });
}

/** @throws DomainError invalid, naming each that is no record of the desk */
async function checkIncidents({ table }: DeskParts, tenant: string, numbers: readonly string[], path: string) {
  const keyOf = (number: string) => ({ pk: incidentPk(tenant, number), sk: META });
  const found = await readItems(table, unique(numbers).map(keyOf), { consistent: true });
  const errors = numbers.flatMap((number, place) =>
    found.has(itemName(keyOf(number)))
      ? []
      : [{ path: `${path}.${place}`, message: 'must be the number of a record of this desk' }],
  );
  if (errors.length > 0) throw new DomainError('invalid', { errors });
}

async function managerOf({ configurations }: DeskParts, { tenant }: RequestContext): Promise<string | null> {
  return (await configurations.current(tenant)).document.problemManager;
}

function unique(numbers: readonly string[]): string[] {
  return [...new Set(numbers)];
}
