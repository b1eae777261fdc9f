import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import { useId, useState } from 'react';
import { textOf } from '../../api/problem.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { Optional } from '../optional.tsx';
import css from '../portal.module.css';
import { sizeOf } from './size-of.ts';
import { upload } from './upload.ts';
import { LARGEST_FILE, MOST_FILES, type Uploaded } from './uploaded.ts';

interface FileFieldProps {
  readonly files: readonly Uploaded[];
  readonly add: (file: Uploaded) => void;
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
      for (const file of chosen.slice(0, MOST_FILES - files.length)) {
        if (file.size > LARGEST_FILE) setProblem(words.tooLarge(file.name));
        else add(await upload(file));
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
        disabled={busy || files.length >= MOST_FILES}
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
