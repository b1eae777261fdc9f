import Alert from '@cloudscape-design/components/alert';
import CopyToClipboard from '@cloudscape-design/components/copy-to-clipboard';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useWords } from '../../words/words.ts';
import { useAdministrationWords } from '../use-administration-words.ts';

interface NewTokenProps {
  readonly name: string;
  readonly token: string;
  readonly onClose: () => void;
}

/** A token as it is told this once: it stands in the page's memory until somebody closes it, and nowhere else. */
export function NewToken({ name, token, onClose }: NewTokenProps) {
  const { app } = useWords();
  const { integrations } = useAdministrationWords();
  return (
    <Alert
      type="success"
      header={integrations.tokenOf(name)}
      dismissible
      dismissAriaLabel={app.close}
      onDismiss={onClose}
    >
      <SpaceBetween size="xs">
        <CopyToClipboard
          variant="inline"
          textToCopy={token}
          copyButtonAriaLabel={integrations.copy}
          copySuccessText={integrations.copied}
          copyErrorText={integrations.notCopied}
        />
        <div>{integrations.once}</div>
      </SpaceBetween>
    </Alert>
  );
}
