import type { IncomingAlert } from '#domain/alerts/incoming-alert.ts';
import { knownMessages } from '#shared/store/alerts/known-messages.ts';
import type { Table } from '#shared/store/table/table.ts';
import { hasItem } from '#shared/use-cases/alerts/alert-message.ts';

/** What may not fit into a request must not begin anew with each. */

interface Told {
  readonly incoming: IncomingAlert;
}

/** Twenty under one key are forty calls one after another: a second or two, and on a busy machine more than a sender waits. */
const LARGE = 20;
/** A sender that was told to send again does so within a minute; reminders of what still fires come minutes apart. */
const AGAIN_WITHIN_SECONDS = 120;

/** What a source says again on purpose counts; in a large body only when it cannot be what an earlier attempt has done. */
export function patient<Task extends Told>(tasks: readonly Task[]): readonly Task[] {
  if (tasks.length <= LARGE) return tasks;
  return tasks.map((task) => {
    const { resendsAfterSeconds } = task.incoming;
    const seconds = resendsAfterSeconds && AGAIN_WITHIN_SECONDS;
    return { ...task, incoming: { ...task.incoming, resendsAfterSeconds: seconds } };
  });
}

/** Those of a large body that an earlier attempt has done: a sender that had to send again gets further each time. */
export async function doneBefore<Task extends Told>(
  table: Table,
  tenant: string,
  tasks: readonly Task[],
): Promise<ReadonlySet<Task>> {
  if (tasks.length <= LARGE) return new Set();
  const messages = tasks.map(({ incoming }) => incoming);
  const known = await knownMessages(table, tenant, messages);
  return new Set(tasks.filter(({ incoming }) => known.has(incoming) && hasItem(incoming, null)));
}

/** Each in its own order; the longest begins first, for members of one key wait for each other and would be left at the end. */
export function longestFirst<Task>(lists: Iterable<readonly Task[]>): (readonly Task[])[] {
  return [...lists].sort((a, b) => b.length - a.length);
}
