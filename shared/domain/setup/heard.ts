/** A day to bring a new token to its sender. */
const GRACE_MS = 86_400_000;
/** A quiet system says nothing for weeks; a month is worth a look. */
const SILENT_MS = 30 * 86_400_000;

export interface HeardOf {
  /** When it got the oldest of its tokens; null without one. */
  readonly since: string | null;
  readonly lastSeenAt: string | null;
  readonly lastRefusedAt: string | null;
}

/** @returns whether what an integration sends arrives, as far as that can be told; instants are ISO */
export function howHeard({ since, lastSeenAt, lastRefusedAt }: HeardOf, now: string): 'silent' | 'refused' | 'well' {
  if (since === null) return 'well';
  if (lastRefusedAt !== null && lastRefusedAt > (lastSeenAt ?? '')) return 'refused';
  const quietMs = Date.parse(now) - Date.parse(lastSeenAt ?? since);
  return quietMs > (lastSeenAt === null ? GRACE_MS : SILENT_MS) ? 'silent' : 'well';
}
