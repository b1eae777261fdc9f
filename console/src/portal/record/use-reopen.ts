import { useNavigate } from 'react-router';
import { api } from '../../api/client.ts';
import { useShell } from '../../app/shell/shell-context.ts';
import { useWords } from '../../words/words.ts';

/** Rejects a resolution, or takes a closed record up again: where it is too late for that, in the new record that stands for it. */
export function useReopen(number: string): (reason: string) => Promise<void> {
  const { portal } = useWords();
  const { notify } = useShell();
  const navigate = useNavigate();
  return async (reason) => {
    const { data } = await api.POST('/incidents/{number}/reopen', { params: { path: { number } }, body: { reason } });
    if (data === undefined || data.number === number) return;
    notify({ type: 'info', text: portal.record.opened(data.number) });
    await navigate(`/portal/${data.number}`);
  };
}
