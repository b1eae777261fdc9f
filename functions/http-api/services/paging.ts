import type { PagingPreview } from '#domain/incident/preview-paging.ts';
import type { PagingPolicy } from '#domain/paging/paging-policy.ts';
import type { Level } from '#events/terms/vocabulary.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import type { PageAttempt } from '#shared/use-cases/paging/list-pages.ts';

export interface PagingServices {
  /** @throws DomainError invalid for a group nobody knows */
  readonly previewPaging: (
    context: RequestContext,
    asked: {
      readonly policy: PagingPolicy;
      readonly at: string;
      readonly group?: string | undefined;
      readonly priority: Level;
    },
  ) => Promise<PagingPreview>;
  /** Attempts to reach people about an incident, oldest first. @throws DomainError invalid for a cursor of another list */
  readonly pagesOf: (
    tenant: string,
    number: string,
    page: { limit: number; cursor: string | null },
  ) => Promise<Page<PageAttempt>>;
}

/** Who is paged, and who was; loaded when somebody asks. */
export function pagingServices(parts: DeskParts): PagingServices {
  return {
    previewPaging: async ({ tenant }, { policy, at, group, priority }) => {
      const { previewPaging } = await import('#domain/incident/preview-paging.ts');
      const configuration = await parts.configurations.current(tenant);
      const asked = { at, group: group ?? configuration.document.defaultGroup, priority };
      return previewPaging(policy, configuration, asked);
    },
    pagesOf: async (tenant, number, page) =>
      (await import('#shared/use-cases/paging/list-pages.ts')).listPages(parts, tenant, number, page),
  };
}
