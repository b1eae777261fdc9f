import Alert from '@cloudscape-design/components/alert';
import CopyToClipboard from '@cloudscape-design/components/copy-to-clipboard';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useWords } from '../../words/words.ts';
import { useAdministrationWords } from '../use-administration-words.ts';

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
  const { integrations } = useAdministrationWords();
  return (
    <Alert type="success" header={title} dismissible dismissAriaLabel={app.close} onDismiss={onClose}>
      <SpaceBetween size="xs">
        <CopyToClipboard
          variant="inline"
          textToCopy={secret}
          copyButtonAriaLabel={copy}
          copySuccessText={integrations.copied}
          copyErrorText={integrations.notCopied}
        />
        <div>{help}</div>
      </SpaceBetween>
    </Alert>
  );
}
