/** The groups of the user pool. What a role may do is said at each route. */
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

export type Role = (typeof ROLES)[number];

/** Everybody who belongs to the desk; a requester sees and touches own records only. */
export const STAFF = ROLES.filter((role) => role !== 'requester');

/** People of the desk: whoever is no requester and no machine. */
export const PEOPLE = STAFF.filter((role) => role !== 'integration');

/** Those who keep the rules, the people and the register of the desk. */
export const KEEPERS = ['process_owner', 'admin'] as const satisfies readonly Role[];

/** People who work on records. */
export const WORKERS = ['agent', 'analyst', 'incident_manager', 'admin'] as const satisfies readonly Role[];

/** Those who decide on major incidents and run them. */
export const MAJOR_MANAGERS = ['incident_manager', 'admin'] as const satisfies readonly Role[];

/** Machines do what people do, except take a record into their own hands. */
export const HANDLERS = [...WORKERS, 'integration'] as const satisfies readonly Role[];

/** What the requester may do to an own record beside those who work on it. */
export const HANDLERS_AND_REQUESTER = ['requester', ...HANDLERS] as const satisfies readonly Role[];

export function isRole(name: string): name is Role {
  return (ROLES as readonly string[]).includes(name);
}
