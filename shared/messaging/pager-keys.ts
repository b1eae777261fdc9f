import type { Way } from '#events/incident/paging.ts';
import { hashed } from '#shared/store/table/keys.ts';

/** Somebody, by one way. */
export interface Pager {
  readonly tenant: string;
  readonly person: string;
  readonly via: Way;
}

/** Begins the partition of what concerns somebody's pages by one way; the sweep tells by it what is due. */
export const PAGER_PREFIX = 'PAGER#';

export function pagerPk({ tenant, person, via }: Pager): string {
  return `${PAGER_PREFIX}${tenant}#${hashed(person)}#${via}`;
}

/** What a carrier says later names the message alone. */
export function messageKey(messageId: string): { pk: string; sk: string } {
  return { pk: `MESSAGE#${messageId}`, sk: 'MESSAGE' };
}
