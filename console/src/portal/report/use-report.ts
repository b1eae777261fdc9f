import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../api/client.ts';
import { useDraft } from '../use-draft.ts';
import { openingOf, type Report, reportOf } from './report.ts';

/** The report as it is written, kept until it is sent. */
export function useReport() {
  const [draft, keep] = useDraft('report');
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const report = reportOf(draft);
  const change = (fields: Partial<Report>) => keep(JSON.stringify({ ...report, ...fields }));
  const send = async () => {
    setSending(true);
    setError(null);
    try {
      const { data } = await api.POST('/incidents', { body: { channel: 'portal', ...openingOf(report) } });
      keep('');
      void queries.invalidateQueries();
      if (data !== undefined) await navigate(`/portal/${data.number}`, { replace: true, state: { reported: true } });
    } catch (refused) {
      setError(refused);
      setSending(false);
    }
  };
  return { report, change, send, sending, error };
}
