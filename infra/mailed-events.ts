/** Detail-types that send mail. */
export const MAILED_EVENTS = [
  'incident.opened.v1',
  'incident.commented.v1',
  'incident.held.v1',
  'incident.resolved.v1',
  'incident.reopened.v1',
  'incident.closed.v1',
  'incident.canceled.v1',
] as const;
