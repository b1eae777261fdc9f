import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { operations } from '../../client/api.d.ts';
import { api } from '../api/client.ts';
import { textOf } from '../api/problem.ts';
import { saveAnswer } from '../api/save-answer.ts';
import { useShell } from '../app/shell/shell-context.ts';
import { useLanguage, useWords } from '../words/words.ts';

type Query = NonNullable<operations['getReport']['parameters']['query']>;
type Format = NonNullable<Query['format']>;

const FORMATS: readonly Format[] = ['pdf', 'html', 'md'];

/** What happened as one document, in the reader's language: a file to keep or to send on. */
export function ReportLinks({ number }: { readonly number: string }) {
  const { lookBack } = useWords().record;
  const lang = useLanguage() as NonNullable<Query['lang']>;
  const { notify } = useShell();
  const [busy, setBusy] = useState<Format | null>(null);
  const save = async (format: Format) => {
    setBusy(format);
    try {
      const params = { path: { number }, query: { format, lang } };
      const { data } = await api.GET('/incidents/{number}/report', { params, parseAs: 'blob' });
      if (data !== undefined) saveAnswer(data, `${number}.${format}`);
    } catch (error) {
      // Recovery: the desk says why there is none.
      notify({ type: 'error', text: textOf(error) });
    } finally {
      setBusy(null);
    }
  };
  return (
    <SpaceBetween size="xs" direction="horizontal">
      {FORMATS.map((format) => (
        <Button
          key={format}
          variant="inline-link"
          iconName="download"
          loading={busy === format}
          onClick={() => void save(format)}
        >
          {lookBack.as[format]}
        </Button>
      ))}
    </SpaceBetween>
  );
}
