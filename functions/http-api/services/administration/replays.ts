import type { Replayed, ReplayHead } from '#shared/store/tenants/replay-items.ts';
import { type BegunReplay, beginReplay, readReplay } from '#shared/use-cases/administration/replay.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

export interface Replays {
  /** Writes it down and sets it going. @throws DomainError invalid, key-reused */
  readonly begin: (context: RequestContext, to: number | undefined) => Promise<BegunReplay>;
  /** @throws DomainError not-found */
  readonly read: (
    tenant: string,
    id: string,
    page: { limit: number; cursor: string | null },
  ) => Promise<{ head: ReplayHead } & Page<Replayed>>;
}

/** Records moved to another version of the configuration, in the background. */
export function replays(parts: DeskParts, stateMachineArn: string): Replays {
  const setGoing = starter(stateMachineArn);
  return {
    begin: async (context, to) => {
      const begun = await beginReplay(parts, context, to);
      await setGoing({ tenant: context.tenant, id: begun.head.id });
      return begun;
    },
    read: (tenant, id, page) => readReplay(parts, tenant, id, page),
  };
}

/**
 * @returns what sets a replay going; the execution is named after it, so that starting it again is a no-op
 */
function starter(stateMachineArn: string) {
  return async ({ tenant, id }: { tenant: string; id: string }): Promise<void> => {
    // Loaded only when asked for: every cold start would pay for a request that comes once a month.
    const { ExecutionAlreadyExists, SFNClient, StartExecutionCommand } = await import('@aws-sdk/client-sfn');
    const input = JSON.stringify({ step: 'plan', tenant, id });
    try {
      await new SFNClient({}).send(new StartExecutionCommand({ stateMachineArn, name: `${tenant}-${id}`, input }));
    } catch (error) {
      // Recovery: none is needed, it was started by an equal request.
      if (!(error instanceof ExecutionAlreadyExists)) throw error;
    }
  };
}
