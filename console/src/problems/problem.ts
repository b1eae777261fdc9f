import type { components } from '../../client/api.d.ts';

export type Problem = components['schemas']['OneProblem'];
export type ListedProblem = Omit<Problem, 'incidents' | 'resolution'>;
export type Result = NonNullable<Problem['resolution']>['results'][number];

/** In the order of their life. */
export const STATUSES: readonly Problem['status'][] = [
  ...(['new', 'investigating', 'known_error', 'resolved', 'closed', 'canceled'] as const),
];

/** Those who find causes. */
export const SOLVERS = ['analyst', 'incident_manager', 'problem_manager', 'admin'] as const;

/** What is read anew when one of them is another. */
export const CHANGED = ['/problems', '/problems/{number}', '/incidents/{number}'];

/** Whether somebody may still find its cause. */
export function isOpen(status: Problem['status']): boolean {
  return status === 'new' || status === 'investigating' || status === 'known_error';
}

/** Which status the address asks for; undefined for all. */
export function statusIn(address: URLSearchParams): Problem['status'] | undefined {
  return STATUSES.find((status) => status === address.get('status'));
}
