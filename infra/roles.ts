/** The groups of the user pool (contract, HTTP API). */
export const ROLES = [
  'requester',
  'agent',
  'analyst',
  'incident_manager',
  'problem_manager',
  'process_owner',
  'admin',
  'integration',
] as const;
