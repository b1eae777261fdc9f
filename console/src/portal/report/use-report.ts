import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../api/client.ts';
import type { SentFile } from '../../api/send-file.ts';
import { deskNow } from '../../parts/time/desk-time.ts';
import { useDraft } from '../../parts/use-draft.ts';
import { openingOf, type Report, reportOf } from './report.ts';

/** The report as it is written, kept until it is sent. */
export function useReport() {
  const { text: draft, set: keep } = useDraft('report');
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const report = reportOf(draft, deskNow());
  // Somebody types while a file is on its way: each change is to what is there by then.
  const latest = useRef(report);
  latest.current = report;
  const change = (fields: Partial<Report>) => {
    latest.current = { ...latest.current, ...fields };
    keep(JSON.stringify(latest.current));
  };
  const addFile = (file: SentFile) => change({ files: [...latest.current.files, file] });
  const removeFile = (id: string) => change({ files: latest.current.files.filter((file) => file.id !== id) });
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
  return { report, change, addFile, removeFile, send, sending, error };
}
