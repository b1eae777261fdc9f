import type { Draft } from '#domain/incident/draft.ts';
import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import { nextWay } from './pages-ahead.ts';
import type { PageFailedCommand } from './paging-commands.ts';

/** The next of somebody's ways, at once; by mail where none is left and they had none. */
export function pageAnotherWay(draft: Draft, { person, via: failed, mailed }: PageFailedCommand): void {
  const { status, pagesAhead = [] } = draft.record;
  if (!isUnresolved(status)) return;
  const next = nextWay(pagesAhead, { person, via: failed });
  if (next === undefined && mailed) return;
  const via = next?.via ?? 'mail';
  draft.add('paged', { pages: [{ person, via }], insteadOf: failed }, { bySystem: true });
}
