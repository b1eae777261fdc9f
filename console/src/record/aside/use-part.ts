import { useState } from 'react';
import { textOf } from '../../api/problem.ts';
import { useShell } from '../../app/shell/shell-context.ts';
import { useRecordCache } from '../use-record.ts';

/** Carries out what a part of the record asks, tells how it went, and reads what hangs on the record anew. */
export function usePart(number: string) {
  const { notify } = useShell();
  const { read, forget } = useRecordCache(number);
  const [busy, setBusy] = useState(false);
  const run = async (send: () => Promise<unknown>, said: string): Promise<boolean> => {
    setBusy(true);
    try {
      await send();
      forget();
      await read();
      notify({ type: 'success', text: said });
      return true;
    } catch (error) {
      // Recovery: the desk says why not, and what was typed is still there.
      notify({ type: 'error', text: textOf(error) });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, run };
}
