import { useState } from 'react';
import { useShell } from '../../app/shell/shell-context.ts';
import { type Incident, useRecordCache } from '../../record/use-record.ts';

/** Does something in the room: what the desk refuses is shown where it was asked, and what was typed stays. */
export function useRoomAct(number: string) {
  const { notify } = useShell();
  const { put, forget } = useRecordCache(number);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = async (send: () => Promise<{ readonly data?: unknown }>, said: string): Promise<boolean> => {
    setBusy(true);
    setError(null);
    try {
      const { data } = await send();
      put(data as Incident);
      forget();
      notify({ type: 'success', text: said });
      return true;
    } catch (refused) {
      // Recovery: the room shows it beside what was typed.
      setError(refused);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, run };
}
