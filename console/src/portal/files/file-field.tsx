import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import { useId, useState } from 'react';
import { LARGEST_UPLOAD_BYTES, MOST_UPLOADS } from '../../../../events/terms/limits.ts';
import { textOf } from '../../api/problem.ts';
import { type SentFile, sendFile } from '../../api/send-file.ts';
import { sizeOf } from '../../parts/size.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { Optional } from '../optional.tsx';
import css from '../portal.module.css';

interface FileFieldProps {
  readonly files: readonly SentFile[];
  readonly add: (file: SentFile) => void;
  readonly remove: (id: string) => void;
}

/** Files, sent to the desk as soon as they are chosen: they are there when the text is ready, and after a reload. */
export function FileField({ files, add, remove }: FileFieldProps) {
  const { files: words } = useWords().portal;
  const language = useLanguage();
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (chosen: readonly File[]) => {
    setBusy(true);
    setProblem(null);
    try {
      for (const file of chosen.slice(0, MOST_UPLOADS - files.length)) {
        if (file.size > LARGEST_UPLOAD_BYTES) setProblem(words.tooLarge(file.name));
        else add(await sendFile(file));
      }
    } catch (error) {
      setProblem(`${words.failed} ${textOf(error)}`);
    }
    setBusy(false);
  };
  return (
    <FormField
      label={<Optional label={words.label} />}
      description={words.help}
      constraintText={busy ? words.busy : null}
      errorText={problem}
      controlId={id}
      stretch
    >
      <input
        id={id}
        className={css.file}
        type="file"
        multiple
        disabled={busy || files.length >= MOST_UPLOADS}
        onChange={({ target }) => {
          const chosen = [...(target.files ?? [])];
          target.value = '';
          void take(chosen);
        }}
      />
      {files.map((file) => (
        <div key={file.id} className={css.fileRow}>
          <span>{`${file.name} (${sizeOf(file.size, language)})`}</span>
          <Button iconName="close" variant="icon" ariaLabel={words.remove(file.name)} onClick={() => remove(file.id)} />
        </div>
      ))}
    </FormField>
  );
}
