import type { Draft } from '#domain/incident/draft.ts';
import { invalid } from '#domain/kernel/errors.ts';
import { instant, millis, roundedUpToSecond } from '#domain/time/instant.ts';

/** @returns the instant as a timer can have it (Semantics, rule 6) @throws DomainError invalid for one that does not lie ahead */
export function dateAhead(path: string, at: string, { now }: Draft): string {
  if (at <= now) throw invalid(path, `must lie after ${now}`);
  return instant(roundedUpToSecond(millis(at)));
}
