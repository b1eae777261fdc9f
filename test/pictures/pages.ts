import type { Numbers } from './seed.ts';

/** A page, who looks at it, and where it is. */
export interface PictureOf {
  readonly name: string;
  readonly email: string;
  readonly path: (numbers: Numbers) => string;
}

const AGENT = 'agent@example.com';
const ADMIN = 'admin@example.com';
const REQUESTER = 'requester@example.com';

/** Every page of the console there is a picture of. */
export const PICTURES: readonly PictureOf[] = [
  { name: 'now', email: AGENT, path: () => '' },
  { name: 'queue-all', email: AGENT, path: () => 'queues/all' },
  { name: 'queue-work', email: AGENT, path: () => 'queues/work' },
  { name: 'queue-unassigned', email: AGENT, path: () => 'queues/unassigned' },
  { name: 'record', email: AGENT, path: ({ talked }) => `incidents/${talked}` },
  { name: 'record-new', email: AGENT, path: () => 'new' },
  { name: 'mail', email: AGENT, path: () => 'mail' },
  { name: 'alerts', email: AGENT, path: () => 'alerts' },
  { name: 'administration', email: ADMIN, path: () => 'administration' },
  { name: 'portal', email: REQUESTER, path: () => 'portal' },
  { name: 'portal-report', email: REQUESTER, path: () => 'portal/report' },
  { name: 'portal-record', email: REQUESTER, path: ({ solved }) => `portal/${solved}` },
];
