import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { textOf } from '../../api/problem.ts';
import { useShell } from '../../app/shell/shell-context.ts';

/** One thing asked of the desk: not twice at once, told how it went, and the page brought up to date. */
export function useAct() {
  const { notify } = useShell();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const act = async (ask: () => Promise<unknown>, done: string): Promise<boolean> => {
    setBusy(true);
    try {
      await ask();
      notify({ type: 'success', text: done });
      return true;
    } catch (error) {
      notify({ type: 'error', text: textOf(error) });
      return false;
    } finally {
      // Also after a refusal: it is mostly that the record has moved on.
      await queries.invalidateQueries();
      setBusy(false);
    }
  };
  return { act, busy };
}
