import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import FileInput from '@cloudscape-design/components/file-input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useAdministrationWords } from '../../use-administration-words.ts';

interface ImageInputProps {
  /** `data:`: the image is part of the document. */
  readonly value: unknown;
  readonly disabled: boolean;
  readonly label: string;
  readonly onChange: (image: string | undefined) => void;
}

const TYPES = 'image/png,image/jpeg,image/gif,image/webp';

/** An image that is kept in the document itself; whether it is small enough is the desk's to say. */
export function ImageInput({ value, disabled, label, onChange }: ImageInputProps) {
  const words = useAdministrationWords();
  const image = typeof value === 'string' ? value : undefined;
  const read = (file: File | undefined) => {
    if (file === undefined) return;
    const reader = new FileReader();
    reader.onload = () => onChange(String(reader.result));
    reader.readAsDataURL(file);
  };
  return (
    <SpaceBetween size="xs" direction="horizontal" alignItems="center">
      {image === undefined ? (
        <Box color="text-body-secondary">{words.none}</Box>
      ) : (
        <img src={image} alt="" height={40} />
      )}
      {disabled ? null : (
        <FileInput value={[]} accept={TYPES} ariaLabel={label} onChange={({ detail }) => read(detail.value[0])}>
          {words.choose}
        </FileInput>
      )}
      {disabled || image === undefined ? null : <Button onClick={() => onChange(undefined)}>{words.remove}</Button>}
    </SpaceBetween>
  );
}
