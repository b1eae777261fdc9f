import { api } from '../../api/client.ts';
import { Refused } from '../../api/problem.ts';
import type { QueueRow } from '../rows/queue-row.ts';
import type { Deed } from './deed.ts';

/** One call for one record, with an idempotency key of its own. @throws Refused with what the desk says */
export async function doDeed({ number, group }: QueueRow, deed: Deed): Promise<void> {
  const params = { path: { number } };
  switch (deed.act) {
    case 'accept':
      await api.POST('/incidents/{number}/accept', { params, body: {} });
      return;
    case 'take':
      await api.POST('/incidents/{number}/assign', { params, body: { group: group ?? '', assignee: deed.email } });
      return;
    case 'assign': {
      const { act: _, ...body } = deed;
      await api.POST('/incidents/{number}/assign', { params, body });
      return;
    }
    case 'tag':
      await addTags(number, deed.tags);
      return;
    case 'hold': {
      const { act: _, ...body } = deed;
      await api.POST('/incidents/{number}/hold', { params, body });
      return;
    }
    case 'resolve': {
      const { act: _, ...body } = deed;
      await api.POST('/incidents/{number}/resolve', { params, body });
      return;
    }
    case 'cancel':
      await api.POST('/incidents/{number}/cancel', { params, body: { reason: deed.reason } });
      return;
    default:
      deed satisfies never;
  }
}

const STALE = 412;

/** Tags are replaced as a whole, so those there are must be the ones that were read. */
async function addTags(number: string, tags: readonly string[], again = true): Promise<void> {
  const path = { number };
  const { data, response } = await api.GET('/incidents/{number}', { params: { path } });
  const known = data !== undefined && 'tags' in data ? (data.tags ?? []) : [];
  const header = { 'If-Match': response.headers.get('ETag') ?? '' };
  try {
    await api.PATCH('/incidents/{number}', {
      params: { path, header },
      body: { tags: [...new Set([...known, ...tags])] },
    });
  } catch (error) {
    // Recovery: somebody changed the record in between; read once more, theirs and ours both stay.
    if (!again || !(error instanceof Refused) || error.status !== STALE) throw error;
    await addTags(number, tags, false);
  }
}
