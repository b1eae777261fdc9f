import { useSession } from '../session/use-session.ts';

/** Roles whose people work with the records of others. */
export const DESK = ['agent', 'analyst', 'incident_manager', 'problem_manager', 'process_owner', 'admin'];

export interface Me {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** Whether the desk's screens are theirs; the portal is for everybody else. */
  readonly worksHere: boolean;
  /** Whether one of the roles is theirs. What a role may is the desk's to decide: this only hides what it would refuse. */
  has(...roles: readonly string[]): boolean;
}

/** Who signed in, as their token says; what the desk knows of them besides is in `GET /me`. */
export function useMe(): Me {
  const session = useSession();
  const roles = session.roles();
  const has = (...wanted: readonly string[]) => wanted.some((role) => roles.includes(role));
  return { email: session.email(), name: session.name(), roles, worksHere: has(...DESK), has };
}
