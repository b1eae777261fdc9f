import type { AlertSilence } from '#domain/alerts/silence/alert-silence.ts';
import { maintenanceOver } from '#domain/alerts/silence/maintenance.ts';
import type { Command } from '#domain/incident/commands.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { isDomainError } from '#domain/kernel/errors.ts';
import { quietedBy } from '#shared/store/alerts/silences.ts';
import { isReadable, listPage } from '#shared/store/incidents/incident-list.ts';
import { openRecordsQuery } from '#shared/store/incidents/open-records-query.ts';
import { executeCommand } from '#shared/use-cases/incidents/execute-command.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

/** Records at a time, each some 20 ms. */
const AT_ONCE = 5;
const PAGE = 100;
/** Of open records looked at, and of quieted ones told: within the time of a request. The others come to it when somebody would be told of them. */
const MOST_PAGES = 20;

/** Quiets what is open already. What is opened or told later finds the silence by itself. */
export async function quietOpenRecords(
  parts: DeskParts,
  context: RequestContext,
  silence: AlertSilence,
): Promise<void> {
  const query = openRecordsQuery(context.tenant);
  let after: string | null = '';
  for (let page = 0; page < MOST_PAGES && after !== null; page++) {
    const { items, next }: Awaited<ReturnType<typeof listPage>> = await listPage(parts.table, query, PAGE, after);
    const records = items.filter(isReadable).map(({ record }) => record);
    const numbers = records.filter((record) => isFitting(record, silence, context.now)).map(({ number }) => number);
    await onEach(parts, context, numbers, { type: 'quiet' });
    after = next;
  }
}

function isFitting({ alert, title, configurationItems }: IncidentRecord, silence: AlertSilence, now: string): boolean {
  if (alert?.state !== 'firing') return false;
  const facts = { ...alert, title, configurationItems, names: [], labels: alert.labels ?? {} };
  return maintenanceOver(facts, { maintenanceWindows: {}, calendars: {} }, now, { silences: [silence] }) !== null;
}

/** Lets go what a silence kept quiet, or the window of a change, or has it wait for another end. Done again after an interruption it goes on: who was let go has nothing to do any more. */
export async function endQuiet(
  parts: DeskParts,
  context: RequestContext,
  silence: string,
  movedTo?: string,
): Promise<void> {
  let after = '';
  for (let page = 0; page < MOST_PAGES; page++) {
    const numbers = await quietedBy(parts.table, { tenant: context.tenant, silence, after }, PAGE);
    await onEach(parts, context, numbers, { type: 'end-silence', silence, movedTo });
    after = numbers.at(-1) ?? after;
    if (numbers.length < PAGE) return;
  }
}

async function onEach(
  parts: DeskParts,
  { tenant, now, id, actor }: RequestContext,
  numbers: readonly string[],
  command: Command,
): Promise<void> {
  for (let start = 0; start < numbers.length; start += AT_ONCE) {
    const some = numbers.slice(start, start + AT_ONCE);
    await Promise.all(
      some.map(async (number) => {
        try {
          await executeCommand(parts, { tenant, now, actor, id: `${id}.${number}` }, number, command);
        } catch (error) {
          // Recovery: one that is gone, changes all the time or cannot be read comes to it when somebody would be told of it.
          if (
            !isDomainError(error, 'not-found') &&
            !isDomainError(error, 'busy') &&
            !isDomainError(error, 'unreadable')
          )
            throw error;
        }
      }),
    );
  }
}
