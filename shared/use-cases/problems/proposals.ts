import { readMeta } from '#shared/store/incidents/incident-reader.ts';
import { log } from '#shared/telemetry/log.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import type { Outcome } from '#shared/use-cases/records/outcome.ts';
import { PROBLEM_OF } from './problem-of-incident.ts';
import { proposeProblem } from './propose-problem.ts';

/** Which problem a command on an incident proposed, and the incident as it stands with it. */
interface Proposed {
  readonly outcome: Outcome;
  /** Null where it proposed none, or the event has yet to make it. */
  readonly problem: string | null;
}

export interface ProposalsService {
  readonly proposed: (context: RequestContext, outcome: Outcome) => Promise<Proposed>;
}

export function proposalsService(parts: DeskParts): ProposalsService {
  return {
    async proposed(context, outcome) {
      const { record, entries, replayed } = outcome;
      const entry = entries.find((one) => one.type === 'problem-proposed');
      // The same request again is answered with what the first one proposed.
      if (replayed && record.resolution?.workaround) {
        return { outcome, problem: await PROBLEM_OF.read(parts.table, context.tenant, record.number) };
      }
      if (entry === undefined) return { outcome, problem: null };
      try {
        const cause = { tenant: context.tenant, id: entry.id, now: context.now };
        const problem = await proposeProblem(parts, cause, record.number, entry.data);
        const linked = await readMeta(parts.table, context.tenant, record.number);
        return { outcome: { ...outcome, record: linked.record }, problem };
      } catch (error) {
        // Recovery: the record is resolved, and its event makes the problem.
        log('PROBLEM_LEFT_TO_BACKGROUND', { tenant: context.tenant, number: record.number }, error);
        return { outcome, problem: null };
      }
    },
  };
}
