import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import { textOf } from '../api/problem.ts';
import { useShell } from '../app/shell/shell-context.ts';
import { useWords } from '../words/words.ts';

type Wish = { readonly as: 'comment'; readonly number: string } | { readonly as: 'new' };

/** Accepts or refuses a mail, says what became of it, and reads the list anew. */
export function useMailDecision(id: string, onDone: () => void) {
  const { notify } = useShell();
  const { intake } = useWords();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const params = { path: { id } };

  const decide = async (ask: () => Promise<{ readonly number: string | null; readonly text: string }>) => {
    setBusy(true);
    try {
      const { number, text } = await ask();
      const link = number === null ? {} : { link: { text: number, href: `/incidents/${number}` } };
      notify({ type: 'success', text, ...link });
      void client.invalidateQueries({ queryKey: ['get', '/mail/unprocessed'] });
      onDone();
    } catch (error) {
      // Recovery: the mail stays as it was, and the panel with it.
      notify({ type: 'error', text: textOf(error) });
      void client.invalidateQueries({ queryKey: ['get', '/mail/unprocessed/{id}'] });
    } finally {
      setBusy(false);
    }
  };
  const accept = (body: Wish) =>
    decide(async () => {
      const { data } = await api.POST('/mail/unprocessed/{id}/accept', { params, body });
      return { number: data?.settled?.number ?? null, text: intake.settled[body.as] };
    });
  const refuse = () =>
    void decide(async () => {
      await api.POST('/mail/unprocessed/{id}/refuse', { params, body: {} });
      return { number: null, text: intake.settled.refused };
    });
  return { busy, accept, refuse };
}
