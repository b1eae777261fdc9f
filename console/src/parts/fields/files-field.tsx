import FileInput from '@cloudscape-design/components/file-input';
import FileTokenGroup from '@cloudscape-design/components/file-token-group';
import { useWords } from '../../words/words.ts';
import type { Upload } from './use-uploads.ts';

interface FilesFieldProps {
  readonly uploads: readonly Upload[];
  readonly onAdd: (files: readonly File[]) => void;
  readonly onRemove: (place: number) => void;
}

/** Chosen files, and the button for more. */
export function FilesField({ uploads, onAdd, onRemove }: FilesFieldProps) {
  const { record } = useWords();
  return (
    <>
      <FileInput value={[]} multiple onChange={({ detail }) => onAdd(detail.value)} ariaLabel={record.attach}>
        {record.attach}
      </FileInput>
      {uploads.length === 0 ? null : (
        <FileTokenGroup
          items={uploads.map(({ file, id, error }) => ({
            file,
            loading: id === null && error === null,
            ...(error !== null && { errorText: error }),
          }))}
          showFileSize
          alignment="horizontal"
          onDismiss={({ detail }) => onRemove(detail.fileIndex)}
          i18nStrings={{ removeFileAriaLabel: (place) => record.removeFile(uploads[place]?.file.name ?? '') }}
        />
      )}
    </>
  );
}
