import { useState } from 'react';
import { useMe } from '../../app/use-me.ts';
import type { QueueRow } from '../rows/queue-row.ts';
import type { Selection } from '../rows/use-selection.ts';
import { type Act, type Asking, asks, type Deed } from './deed.ts';
import { useDeeds } from './use-deeds.ts';

/** What stands beside the list. */
type Beside =
  | { readonly what: 'peek' }
  | { readonly what: 'form'; readonly act: Asking; readonly rows: readonly QueueRow[] };

/** Acts of a list from the key to the result: what asks opens its form, the rest is done at once. */
export function useQueueActs(selection: Selection, refresh: () => void) {
  const { email } = useMe();
  const { run, start, forget } = useDeeds();
  const [beside, setBeside] = useState<Beside | null>(null);
  const close = () => setBeside(null);
  const carryOut = async (rows: readonly QueueRow[], deed: Deed) => {
    if (beside?.what === 'form') close();
    const outcomes = await start(rows, deed);
    // What was refused stays chosen: it is what somebody still has to look at.
    if (selection.chosen.length > 0) selection.choose(outcomes.flatMap(({ row, refused }) => (refused ? [row] : [])));
    refresh();
  };
  return {
    beside,
    run,
    forget,
    close,
    carryOut: (rows: readonly QueueRow[], deed: Deed) => void carryOut(rows, deed),
    peek: () => (beside?.what === 'peek' ? close() : setBeside({ what: 'peek' })),
    begin(act: Act, rows: readonly QueueRow[]) {
      if (rows.length === 0) return;
      if (asks(act)) setBeside({ what: 'form', act, rows });
      else if (act === 'take') void carryOut(rows, { act, email });
      else void carryOut(rows, { act: 'accept' });
    },
  };
}
