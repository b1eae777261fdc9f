import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Fault, Refused } from '../api/problem.ts';
import { useShell } from '../app/shell/shell-context.ts';

const NO_FAULTS: readonly Fault[] = [];

/** Does something on the desk: says that it was done, reads anew what it changed, and keeps why it was refused. */
export function useAct(changes: readonly string[]) {
  const queries = useQueryClient();
  const { notify } = useShell();
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState(NO_FAULTS);
  const [failed, setFailed] = useState<unknown>(null);
  const act = async <Answer>(ask: () => Promise<Answer>, done?: string): Promise<Answer | null> => {
    setBusy(true);
    setFaults(NO_FAULTS);
    setFailed(null);
    try {
      const answer = await ask();
      if (done !== undefined) notify({ type: 'success', text: done });
      for (const path of changes) await queries.invalidateQueries({ queryKey: ['get', path] });
      return answer;
    } catch (error) {
      // Recovery: the page shows it beside what was typed, which stays.
      const found = error instanceof Refused ? (error.problem?.errors ?? []) : [];
      setFaults(found);
      setFailed(error);
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { act, busy, faults, failed };
}
