import { PageLink } from '../../parts/page-link.tsx';
import type { FromQueue } from '../../record/neighbours.tsx';

interface NumberLinkProps {
  readonly number: string;
  /** The records around it, so that its page can lead to the one before and the one after. */
  readonly numbers: readonly string[];
  /** Whether the keys are at this one. */
  readonly current: boolean;
}

/** The number of a record in a list; the list's keys put the focus here. */
export function NumberLink({ number, numbers, current }: NumberLinkProps) {
  return (
    <span data-number={number} data-current={current ? '' : undefined}>
      <PageLink to={`/incidents/${number}`} state={{ queue: numbers } satisfies FromQueue}>
        {number}
      </PageLink>
    </span>
  );
}

/** Puts the focus on a record of the list, which also shows it. */
export function focusNumber(number: string): void {
  document.querySelector<HTMLElement>(`[data-number="${CSS.escape(number)}"] a`)?.focus();
}

/** @returns the record whose row has the focus */
export function focusedNumber(target: Element | null): string | null {
  const row = target?.closest('tr, li')?.querySelector('[data-number]');
  return row?.getAttribute('data-number') ?? null;
}
