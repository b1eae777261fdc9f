import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import { textOf } from '../api/problem.ts';
import { useShell } from '../app/shell/shell-context.ts';
import { useWords } from '../words/words.ts';

interface Redriven {
  readonly redriven: { readonly accepted: readonly { readonly number: string | null }[] } | null;
}

/** Has alerts read again and says how many were understood this time. */
export function useRedrive() {
  const { notify } = useShell();
  const { intake } = useWords();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);

  const redrive = async (ask: () => Promise<readonly Redriven[]>, onRead?: () => void) => {
    setBusy(true);
    try {
      const items = await ask();
      const read = items.filter(({ redriven }) => redriven !== null);
      const [number] = read.flatMap(({ redriven }) => redriven?.accepted.flatMap((one) => one.number ?? []) ?? []);
      const link = number === undefined ? {} : { link: { text: number, href: `/incidents/${number}` } };
      const type = read.length === items.length ? 'success' : 'warning';
      notify({ type, text: intake.redriven(read.length, items.length), ...link });
      if (read.length > 0) onRead?.();
    } catch (error) {
      // Recovery: what was not read waits on.
      notify({ type: 'error', text: textOf(error) });
    } finally {
      setBusy(false);
      void client.invalidateQueries({ queryKey: ['get', '/alerts/unparsed'] });
      void client.invalidateQueries({ queryKey: ['get', '/alerts/unparsed/{id}'] });
    }
  };
  const one = (id: string, onRead: () => void) =>
    void redrive(async () => {
      const { data } = await api.POST('/alerts/unparsed/{id}/redrive', { params: { path: { id } } });
      return data === undefined ? [] : [data];
    }, onRead);
  return { busy, one, all: () => void redrive(redriveAll) };
}

/** As many requests as the desk needs: each has its time. */
async function redriveAll(): Promise<Redriven[]> {
  const items: Redriven[] = [];
  for (let left = true; left; ) {
    const { data } = await api.POST('/alerts/unparsed/redrive', {});
    items.push(...(data?.items ?? []));
    left = data?.left === true && data.items.length > 0;
  }
  return items;
}
