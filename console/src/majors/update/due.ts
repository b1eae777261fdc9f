/** An update is soon due when less is left. */
const SOON_SECONDS = 300;

export interface Due {
  readonly is: 'none' | 'ahead' | 'soon' | 'over';
  /** Until then, or since then. */
  readonly seconds: number;
}

/** How it stands with the next update to stakeholders. */
export function dueOf(nextUpdateAt: string | null, now: number): Due {
  if (nextUpdateAt === null) return { is: 'none', seconds: 0 };
  const left = (Date.parse(nextUpdateAt) - now) / 1000;
  if (left < 0) return { is: 'over', seconds: -left };
  return { is: left < SOON_SECONDS ? 'soon' : 'ahead', seconds: left };
}
