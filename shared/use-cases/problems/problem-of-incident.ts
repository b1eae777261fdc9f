import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { DomainError, isDomainError } from '#domain/kernel/errors.ts';
import type { ProblemRecord } from '#domain/problems/problem-record.ts';
import { PROBLEM } from '#domain/problems/problem-type.ts';
import { isOpenProblem } from '#domain/problems/transitions.ts';
import { LONGEST_PROBLEM_TEXT, type ProblemFields, type Proposal } from '#events/problem/problem.ts';
import { cutText } from '#events/terms/text.ts';
import { readMeta } from '#shared/store/incidents/incident-reader.ts';
import { madeOfIncident } from '#shared/store/records/made-of-incident.ts';
import { readRecord } from '#shared/store/records/record-store.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { addNumbered, type Kept } from '#shared/use-cases/kernel/one-record.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { changeProblem, followed } from './changed-problem.ts';
import type { ChangedProblem } from './problems.ts';

/** Somebody may ask for it while the desk proposes it, and one cause is one problem. */
export const PROBLEM_OF = madeOfIncident('problem');

/** Somebody else makes one of it at the same moment. */
const MOST_TRIES = 5;

/** What is known of the cause beside the incident. */
export interface KnownCause extends Partial<Pick<ProblemFields, 'title' | 'description'>> {
  readonly rootCause?: string | null;
  /** What proposed it; null where somebody asks for it. */
  readonly proposal?: Omit<Proposal, 'incident'> | null;
}

type Made = ChangedProblem & { readonly made: boolean };

/**
 * The problem of an incident: the one it has or was made of it, as long as that is open, else a new one. Both know of each other
 * afterwards, also where an earlier call died between the two. A version that is demanded is the incident's, where it is to have one.
 *
 * @throws DomainError not-found, stale-version, busy
 */
export async function problemOfIncident(
  parts: DeskParts,
  { expectedVersion, ...context }: RequestContext,
  incident: string,
  cause: KnownCause,
): Promise<Made> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { record } = await readMeta(parts.table, context.tenant, incident);
    const existing = await existingOf(parts, context, record);
    if (existing.problem !== null) return { ...existing.problem, made: false };
    if (expectedVersion !== undefined && expectedVersion !== record.version)
      throw new DomainError('stale-version', { current: record.version });
    try {
      const kept = await begin(parts, context, record, existing.seen, cause);
      return { ...(await followed(parts, context, kept)), made: !kept.replayed };
    } catch (error) {
      // Recovery: it was made since it was looked for.
      if (!isDomainError(error, 'duplicate')) throw error;
    }
  }
  throw new DomainError('busy', { reason: `others make a problem of ${incident} at the same time` });
}

/** @returns the problem it has, or may have again; and which one was made of it, where that is over */
async function existingOf(
  parts: DeskParts,
  context: RequestContext,
  { number, problem }: IncidentRecord,
): Promise<{ readonly problem: ChangedProblem | null; readonly seen: string | null }> {
  const { tenant } = context;
  const seen = await PROBLEM_OF.read(parts.table, tenant, number);
  const known = problem ?? seen;
  if (known === null) return { problem: null, seen };
  const { record } = await readRecord(parts.table, PROBLEM, tenant, known);
  if (problem === null && !isOpenProblem(record.status)) return { problem: null, seen };
  const isLinked = problem !== null || record.batches.some(({ numbers }) => numbers.includes(number));
  if (isLinked) return { problem: await followed(parts, context, { record, replayed: false }), seen };
  const link = { type: 'link', numbers: [number] } as const;
  return { problem: await changeProblem(parts, context, known, link), seen };
}

async function begin(
  parts: DeskParts,
  context: RequestContext,
  { number, title, description, configurationItems, mergedInto }: IncidentRecord,
  seen: string | null,
  { rootCause = null, proposal = null, ...said }: KnownCause,
): Promise<Kept<ProblemRecord>> {
  if (mergedInto !== null) throw new DomainError('conflict', { reason: `${number} goes on as ${mergedInto}` });
  const { document } = await parts.configurations.current(context.tenant);
  const fields = {
    ...{ title: said.title ?? title, configurationItems },
    description: shortened(said.description ?? description),
  };
  const proposed = proposal && {
    ...{ incident: number, contributingFactors: proposal.contributingFactors },
    workaround: proposal.workaround && shortened(proposal.workaround),
  };
  const command = {
    type: 'open',
    ...{ fields, proposal: proposed, incidents: [number] },
    rootCause: rootCause && shortened(rootCause),
    // Of what an incident proposes its own mail tells.
    manager: proposal === null ? document.problemManager : null,
  } as const;
  return addNumbered(parts, PROBLEM, context, command, {
    beside: ({ after }) => (after === null ? [] : [PROBLEM_OF.item(after, number, seen)]),
  });
}

function shortened(text: string): string {
  return cutText(text, { units: LONGEST_PROBLEM_TEXT, mark: '…' });
}
