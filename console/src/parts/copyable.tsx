import CopyToClipboard from '@cloudscape-design/components/copy-to-clipboard';
import { useWords } from '../words/words.ts';

interface CopyableProps {
  readonly text: string;
  /** What the button does. */
  readonly label: string;
  /** The text beside its button, or the button alone: what is long stands elsewhere. */
  readonly shown?: 'text' | 'button' | 'icon';
}

/** A text that somebody takes elsewhere; the browser may not allow it, which is said. */
export function Copyable({ text, label, shown = 'text' }: CopyableProps) {
  const { app } = useWords();
  return (
    <CopyToClipboard
      variant={shown === 'text' ? 'inline' : shown}
      textToCopy={text}
      copyButtonAriaLabel={label}
      {...(shown === 'button' && { copyButtonText: label })}
      copySuccessText={app.copied}
      copyErrorText={app.notCopied}
    />
  );
}
