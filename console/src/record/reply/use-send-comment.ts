import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useShell } from '../../app/shell/shell-context.ts';
import type { Draft } from '../../parts/use-draft.ts';
import { useWords } from '../../words/words.ts';
import { type Incident, useRecordCache } from '../use-record.ts';
import type { Audience } from './use-audience.ts';

interface Files {
  readonly ids: string[];
  readonly clear: () => void;
}

/** Sends what was written. The draft goes when the desk has it and not before. */
export function useSendComment(number: string, audience: Audience, draft: Draft, files: Files) {
  const { record: words, acts } = useWords();
  const { notify } = useShell();
  const { put, read } = useRecordCache(number);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const send = async () => {
    setBusy(true);
    setError(null);
    try {
      const body = { body: draft.text, visibility: audience, attachments: files.ids };
      const { data } = await api.POST('/incidents/{number}/comments', { params: { path: { number } }, body });
      draft.clear();
      files.clear();
      const answered = data as Incident;
      if (answered.number === number) put(answered);
      else {
        // Too late for a closed record: what was written opened another one, linked to it.
        notify({
          type: 'info',
          text: acts.opensAnother(answered.number),
          link: { text: answered.number, href: `/incidents/${answered.number}` },
        });
        await read();
        return;
      }
      notify({ type: 'success', text: audience === 'internal' ? words.noteKept : words.sent });
    } catch (caught) {
      setError(caught);
    } finally {
      setBusy(false);
    }
  };
  return { send, busy, error };
}
