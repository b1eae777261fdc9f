import { readQueueChanges } from '#shared/store/queues/queue-changes.ts';
import type { ListFilter } from '#shared/use-cases/desk/desk.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { queuesOf, queueTag } from './queue-tag.ts';

/** What the desk looks at all day. */
export interface QueuesService {
  /** One read. @returns a tag that changes with anything the filter finds */
  readonly tag: (tenant: string, filter: ListFilter, now: string) => Promise<string>;
}

export function queuesService({ table }: DeskParts): QueuesService {
  return {
    tag: async (tenant, filter, now) => queueTag(await readQueueChanges(table, tenant, queuesOf(filter)), now),
  };
}
