import Alert from '@cloudscape-design/components/alert';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { Copyable } from '../../parts/copyable.tsx';
import { useWords } from '../../words/words.ts';

interface ToldOnceProps {
  readonly title: string;
  readonly secret: string;
  readonly copy: string;
  /** Where to put it. */
  readonly help: string;
  readonly onClose: () => void;
}

/** A secret as it is told this once: it stands in the page's memory until somebody closes it, and nowhere else. */
export function ToldOnce({ title, secret, copy, help, onClose }: ToldOnceProps) {
  const { app } = useWords();
  return (
    <Alert type="success" header={title} dismissible dismissAriaLabel={app.close} onDismiss={onClose}>
      <SpaceBetween size="xs">
        <Copyable text={secret} label={copy} />
        <div>{help}</div>
      </SpaceBetween>
    </Alert>
  );
}
