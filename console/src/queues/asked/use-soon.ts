import { useState } from 'react';
import { useNow } from '../../parts/time/use-now.ts';

const SOON_MS = 3_600_000;
/** What is soon moves in such steps: each is another list, and another list begins at its first page. */
const STEP_MS = 300_000;

/** Until when what is due counts as soon: an hour ahead, not moved while somebody turns pages. */
export function useSoon(): string {
  const now = useNow(60);
  const [soon, setSoon] = useState(() => soonAt(now));
  if (Date.parse(soonAt(now)) - Date.parse(soon) > STEP_MS) setSoon(soonAt(now));
  return soon;
}

function soonAt(now: number): string {
  return new Date(Math.ceil(now / 60_000) * 60_000 + SOON_MS).toISOString();
}
