import { useEffect, useState } from 'react';
import { focusedNumber, focusNumber } from './number-link.tsx';
import type { QueueRow } from './queue-row.ts';

export interface Selection {
  /** Where the keys are; null before the first step. */
  readonly current: QueueRow | null;
  readonly chosen: readonly QueueRow[];
  /** What an act is about: those chosen, else the one where the keys are. */
  readonly targets: readonly QueueRow[];
  move(by: number): void;
  choose(rows: readonly QueueRow[]): void;
  /** Chooses the current one, or no longer. */
  toggle(): void;
}

/** Which rows are meant: one by the focus, many by their boxes. Kept by number, so that rows may be read anew. */
export function useSelection(rows: readonly QueueRow[]): Selection {
  const [at, setAt] = useState<string | null>(null);
  const [picked, setPicked] = useState<readonly string[]>([]);
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      const number = target instanceof Element ? focusedNumber(target) : null;
      if (number !== null) setAt(number);
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, []);
  const place = rows.findIndex(({ number }) => number === at);
  const current = rows[place] ?? null;
  const chosen = rows.filter(({ number }) => picked.includes(number));
  const choose = (wanted: readonly QueueRow[]) => setPicked(wanted.map(({ number }) => number));
  return {
    current,
    chosen,
    targets: chosen.length > 0 || current === null ? chosen : [current],
    choose,
    move(by) {
      const to = rows[place === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, place + by))];
      if (to === undefined) return;
      setAt(to.number);
      focusNumber(to.number);
    },
    toggle() {
      if (current === null) return;
      const others = chosen.filter(({ number }) => number !== current.number);
      choose(others.length === chosen.length ? [...chosen, current] : others);
    },
  };
}
