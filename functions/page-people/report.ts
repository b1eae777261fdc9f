import { log } from '#shared/telemetry/log.ts';
import type { Paged } from './page-people.ts';

/** Says what became of a page. */
export function report(
  { tenant, number }: { readonly tenant: string; readonly number: string },
  { via, outcome }: Pick<Paged, 'via' | 'outcome'>,
): void {
  const facts = { tenant, number, kind: via };
  switch (outcome.outcome) {
    case 'sent':
      return log('PAGE_SENT', facts);
    case 'bundled':
      return log('PAGE_BUNDLED', facts);
    case 'suppressed':
      return log('PAGE_SUPPRESSED', facts);
    case 'failed':
      return log('PAGE_FAILED', { ...facts, reason: outcome.reason });
    default:
      return outcome satisfies never;
  }
}
