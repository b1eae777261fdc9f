import Button from '@cloudscape-design/components/button';
import { api } from '../../api/client.ts';
import { textOf } from '../../api/problem.ts';
import { useShell } from '../../app/shell/shell-context.ts';
import { sizeOf } from '../../parts/size.ts';
import { useLanguage } from '../../words/words.ts';
import type { File } from './said.ts';

interface FilesProps {
  readonly number: string;
  readonly files: readonly File[];
}

/** Files of an entry, fetched by a link made when it is asked for. */
export function Files({ number, files }: FilesProps) {
  const { notify } = useShell();
  const language = useLanguage();
  const fetchFile = async (id: string) => {
    try {
      const path = { number, id };
      const { data } = await api.GET('/incidents/{number}/attachments/{id}', { params: { path } });
      if (data !== undefined) location.assign(data.url);
    } catch (error) {
      notify({ type: 'error', text: textOf(error) });
    }
  };
  return files.map(({ id, name, size, dangerous }) => (
    <Button
      key={id}
      variant="inline-link"
      iconName={dangerous ? 'status-warning' : 'file'}
      onClick={() => void fetchFile(id)}
    >
      {`${name} (${sizeOf(size, language)})`}
    </Button>
  ));
}
