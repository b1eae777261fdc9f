import type { Instant } from '#domain/time/instant.ts';
import { isAtWork, type WorkingTimes } from './at-work.ts';

/** One of a group’s people, as far as a choice depends on them. */
export interface Member extends WorkingTimes {
  readonly email: string;
  readonly skills: Readonly<Record<string, number>>;
  /** How many records they can have at once; none: as many as there are. */
  readonly capacity: number | null;
}

/** What a record asks of whoever has it. */
export interface Wanted {
  readonly skills: readonly string[];
  /** Who has declined it since it came to the group: nobody is asked twice (Semantics, rule 44). */
  readonly declined: readonly string[];
}

/** How a group stands to a record at an instant (Semantics, rule 42). */
export interface Standing {
  /** Those with every skill, declined or not. */
  readonly able: readonly Member[];
  /** Of those, who has not declined. */
  readonly willing: readonly Member[];
  /** Of those, who is at work. */
  readonly present: readonly Member[];
}

export function standingOf(members: readonly Member[], { skills, declined }: Wanted, at: Instant): Standing {
  const able = members.filter((member) => skills.every((skill) => Object.hasOwn(member.skills, skill)));
  const willing = able.filter(({ email }) => !declined.includes(email));
  return { able, willing, present: willing.filter((member) => isAtWork(member, at)) };
}
