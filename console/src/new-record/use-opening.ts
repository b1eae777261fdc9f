import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../api/client.ts';
import { useShell } from '../app/shell/shell-context.ts';
import { useUploads } from '../parts/fields/use-uploads.ts';
import { useDraft } from '../parts/use-draft.ts';
import { useWords } from '../words/words.ts';
import { bodyOf, EMPTY, faultsOf, type Opening } from './opening-draft.ts';

/** The form's content, kept until the desk has it, and how it is sent. */
export function useOpening() {
  const { opening: words } = useWords();
  const navigate = useNavigate();
  const { notify } = useShell();
  const draft = useDraft('new');
  const opening = readOpening(draft.text);
  const files = useUploads();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [isChecked, setChecked] = useState(false);
  const change = (part: Partial<Opening>) => draft.set(JSON.stringify({ ...opening, ...part }));
  const open = async () => {
    setChecked(true);
    setError(null);
    if (faultsOf(opening).length > 0) return;
    setBusy(true);
    try {
      const { data } = await api.POST('/incidents', { body: bodyOf(opening, files.ids) });
      draft.clear();
      const number = data?.number ?? '';
      notify({ type: 'success', text: words.opened(number) });
      void navigate(`/incidents/${number}`);
    } catch (caught) {
      setError(caught);
    } finally {
      setBusy(false);
    }
  };
  return { opening, change, open, files, busy, error, faults: isChecked ? faultsOf(opening) : [] };
}

function readOpening(text: string): Opening {
  return text === '' ? EMPTY : { ...EMPTY, ...(JSON.parse(text) as Partial<Opening>) };
}
