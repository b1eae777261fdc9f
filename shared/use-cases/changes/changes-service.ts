import type { ChangeCommand, ChangePatch } from '#domain/changes/change-record.ts';
import { CHANGE } from '#domain/changes/change-type.ts';
import { withItems } from '#domain/incident/classification/with-items.ts';
import { invalid, isDomainError } from '#domain/kernel/errors.ts';
import { readRecord } from '#shared/store/records/record-store.ts';
import { journalsOf } from '#shared/use-cases/directory/journals.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { underKey } from '#shared/use-cases/kernel/idempotency.ts';
import { addNumbered } from '#shared/use-cases/kernel/one-record.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { changeOfIncident, requestFor } from './change-of-incident.ts';
import { changeChange, followedChange, wholeChange } from './changed-change.ts';
import type { ChangedChange, ChangesService, RequestedChange } from './changes.ts';
import { listChanges } from './list-changes.ts';

export function changesService(parts: DeskParts): ChangesService {
  const does = (context: RequestContext, number: string, command: ChangeCommand) =>
    changeChange(parts, context, number, command);
  return {
    journals: journalsOf(parts, CHANGE),
    list: (context, asked) => listChanges(parts, context, asked),
    async read({ tenant }, number) {
      const { record } = await readRecord(parts.table, CHANGE, tenant, number);
      return wholeChange(parts, tenant, record);
    },
    request: (context, asked) => request(parts, context, asked),
    ofIncident: ({ idempotency, ...context }, incident, said) =>
      underKey(parts.table, { ...context, idempotency }, async () =>
        changeOfIncident(parts, context, incident, await registered(parts, context, said)),
      ),
    change: async (context, number, patch) =>
      does(context, number, { type: 'change', patch: await registered(parts, context, patch) }),
    approve: (context, number, ownToo) => does(context, number, { type: 'approve', ownToo }),
    reject: (context, number, reason) => does(context, number, { type: 'reject', reason }),
    schedule: (context, number, window) => does(context, number, { type: 'schedule', window }),
    implement: (context, number, done) => does(context, number, { type: 'implement', ...done }),
    cancel: (context, number, reason) => does(context, number, { type: 'cancel', reason }),
  };
}

async function request(
  parts: DeskParts,
  context: RequestContext,
  { incident, ...asked }: RequestedChange,
): Promise<ChangedChange> {
  const { assignee } = asked;
  const fields = await registered(parts, context, asked.fields);
  if (incident !== null) {
    try {
      return followedChange(parts, context, await requestFor(parts, context, incident, { fields, assignee }));
    } catch (error) {
      if (!isDomainError(error, 'not-found')) throw error;
      throw invalid('incident', 'must be the number of a record of this desk');
    }
  }
  const { document } = await parts.configurations.current(context.tenant);
  const command = { type: 'request', fields, assignee, incident, manager: document.changeManager } as const;
  return followedChange(parts, context, await addNumbered(parts, CHANGE, context, command));
}

/** Its items are found by any of their names, as those of incidents are. */
async function registered<Said extends ChangePatch>(
  { configurations }: DeskParts,
  { tenant }: RequestContext,
  said: Said,
): Promise<Said> {
  if (said.configurationItems === undefined) return said;
  const { document } = await configurations.current(tenant);
  return { ...said, configurationItems: withItems(said.configurationItems, document) };
}
