import type { ProblemRecord } from '#domain/problems/problem-record.ts';
import type { ProblemFields, ProblemStatus } from '#events/problem/problem.ts';
import type { IncidentResult } from '#shared/store/problems/batch-results.ts';
import type { UnreadableItem } from '#shared/store/table/listed-item.ts';
import type { Journals } from '#shared/use-cases/directory/journals.ts';
import type { Kept } from '#shared/use-cases/kernel/one-record.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

/** What was asked of many incidents: whether all of it is done, and what became of each so far. */
export interface Progress {
  readonly state: 'running' | 'done';
  readonly results: readonly IncidentResult[];
}

/** A problem with what lies beside it. */
export interface WholeProblem {
  /** Of its last resolution, or of what undid that; null where there was none. */
  readonly resolution: Progress | null;
  readonly record: ProblemRecord;
  readonly incidents: readonly string[];
}

export interface ChangedProblem extends WholeProblem, Kept<ProblemRecord> {
  /** Of what this change asks of its incidents; null where it asks nothing. */
  readonly progress: Progress | null;
}

export interface AskedOfProblem {
  readonly assign: { readonly group?: string | undefined; readonly assignee: string };
  readonly workaround: { readonly text: string; readonly publish: boolean };
  readonly resolve: { readonly notes: string; readonly closeLinked: boolean };
}

interface PageAsked {
  readonly limit: number;
  readonly cursor: string | null;
  readonly status?: ProblemStatus | undefined;
}

/** Causes, and the incidents that have them. */
export interface ProblemsService {
  readonly journals: Journals;
  readonly list: (context: RequestContext, page: PageAsked) => Promise<Page<ProblemRecord | UnreadableItem>>;
  /** @throws DomainError not-found, unreadable */
  readonly read: (context: RequestContext, number: string) => Promise<WholeProblem>;
  /** @throws DomainError invalid naming the incidents that are none */
  readonly open: (
    context: RequestContext,
    fields: ProblemFields,
    incidents: readonly string[],
  ) => Promise<ChangedProblem>;
  /** The problem of an incident: the one it has, else another. @throws DomainError not-found, busy */
  readonly ofIncident: (
    context: RequestContext,
    incident: string,
    said: Partial<Pick<ProblemFields, 'title' | 'description'>>,
  ) => Promise<ChangedProblem & { readonly made: boolean }>;
  readonly change: (context: RequestContext, number: string, patch: Partial<ProblemFields>) => Promise<ChangedProblem>;
  /** @throws DomainError invalid for a group the configuration does not have */
  readonly assign: (
    context: RequestContext,
    number: string,
    asked: AskedOfProblem['assign'],
  ) => Promise<ChangedProblem>;
  /** @throws DomainError invalid, conflict for more incidents than a problem has room for */
  readonly link: (context: RequestContext, number: string, numbers: readonly string[]) => Promise<ChangedProblem>;
  readonly remove: (context: RequestContext, number: string, numbers: readonly string[]) => Promise<ChangedProblem>;
  readonly workaround: (
    context: RequestContext,
    number: string,
    asked: AskedOfProblem['workaround'],
  ) => Promise<ChangedProblem>;
  readonly findCause: (context: RequestContext, number: string, text: string) => Promise<ChangedProblem>;
  readonly resolve: (
    context: RequestContext,
    number: string,
    asked: AskedOfProblem['resolve'],
  ) => Promise<ChangedProblem>;
  /** @throws DomainError wrong-status, conflict after a day */
  readonly undo: (context: RequestContext, number: string) => Promise<ChangedProblem>;
  readonly close: (context: RequestContext, number: string) => Promise<ChangedProblem>;
  readonly cancel: (context: RequestContext, number: string, reason: string) => Promise<ChangedProblem>;
}
