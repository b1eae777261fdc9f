import type { Draft } from '#domain/incident/draft.ts';

/** @returns whom an escalation concerns beside those who do the work: the owner, and the incident manager of today */
export function ofInterest({ record, configuration }: Draft): string[] {
  const people = [record.owner, configuration.incidentManager].filter((person) => person !== null);
  return [...new Set(people)];
}
