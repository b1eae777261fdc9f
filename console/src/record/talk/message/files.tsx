import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { api } from '../../../api/client.ts';
import { textOf } from '../../../api/problem.ts';
import { useShell } from '../../../app/shell/shell-context.ts';
import { sizeOf } from '../../../parts/size.ts';
import { useLanguage, useWords } from '../../../words/words.ts';
import type { Attached } from '../entry-kinds.ts';

interface FilesProps {
  readonly number: string;
  readonly files: readonly Attached[];
}

/** Attachments of an entry. Their address works for minutes, so it is asked for when somebody wants the file. */
export function Files({ number, files }: FilesProps) {
  const { record } = useWords();
  const language = useLanguage();
  const { notify } = useShell();
  const open = async (id: string) => {
    try {
      const { data } = await api.GET('/incidents/{number}/attachments/{id}', { params: { path: { number, id } } });
      if (data !== undefined) window.open(data.url, '_blank', 'noopener');
    } catch (error) {
      // Recovery: a file that is gone or still looked at; the desk says which.
      notify({ type: 'error', text: textOf(error) });
    }
  };
  return (
    <SpaceBetween size="xs" direction="horizontal">
      {files.map(({ id, name, size, dangerous }) => (
        <Button key={id} iconName="file" variant="inline-link" onClick={() => void open(id)}>
          {`${name} (${sizeOf(size, language)}${dangerous === true ? `, ${record.dangerousFile}` : ''})`}
        </Button>
      ))}
    </SpaceBetween>
  );
}
