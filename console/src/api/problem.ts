import type { components } from '../../client/api.d.ts';

export type Problem = components['schemas']['Problem'];

/** What the desk found wrong, by path. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** What the desk refused, or what kept it from answering, as an error a page can show. */
export class Refused extends Error {
  /** The answer's status; 0 when there was no answer at all. */
  readonly status: number;
  readonly problem: Problem | null;
  /** What to name when asking the operator. */
  readonly reference: string | null;

  constructor(status: number, problem: Problem | null, reference: string | null) {
    super(problem?.detail ?? problem?.title ?? `HTTP ${status}`);
    this.name = 'Refused';
    this.status = status;
    this.problem = problem;
    this.reference = reference;
  }
}

/** The error of an answer that is none of the wanted ones. */
export async function refusalOf(response: Response): Promise<Refused> {
  const reference = response.headers.get('apigw-requestid') ?? response.headers.get('x-amzn-requestid');
  const isProblem = response.headers.get('Content-Type')?.includes('json') === true;
  const problem = isProblem ? ((await response.clone().json()) as Problem) : null;
  return new Refused(response.status, problem, reference);
}

/** What to show of any error: the first fault of a field, else what the problem says. */
export function textOf(error: unknown): string {
  if (!(error instanceof Refused)) return error instanceof Error ? error.message : String(error);
  const [fault] = error.problem?.errors ?? [];
  return fault === undefined ? error.message : `${fault.path}: ${fault.message}`;
}
