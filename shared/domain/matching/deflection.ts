const DAY_MS = 86_400_000;

/** What one person did in a day: ISO instants. */
interface Helped {
  readonly suggestedAt: string;
  readonly readAt?: string | undefined;
  readonly reportedAt?: string | undefined;
}

/** How many people were offered something, read it, and did not report within a day after that (Semantics, rule 67). */
export interface Deflection {
  readonly suggested: number;
  readonly read: number;
  /** Of those whose day is over. */
  readonly deflected: number;
}

export function deflectionOf(helped: readonly Helped[], now: string): Deflection {
  const read = helped.flatMap(({ readAt, reportedAt }) => (readAt === undefined ? [] : [{ readAt, reportedAt }]));
  const isOver = (readAt: string) => Date.parse(now) - Date.parse(readAt) >= DAY_MS;
  const reportedInTime = ({ readAt, reportedAt }: (typeof read)[number]) =>
    reportedAt !== undefined && Date.parse(reportedAt) - Date.parse(readAt) < DAY_MS;
  const deflected = read.filter((one) => isOver(one.readAt) && !reportedInTime(one));
  return { suggested: helped.length, read: read.length, deflected: deflected.length };
}
