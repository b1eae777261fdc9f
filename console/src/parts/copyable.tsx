import CopyToClipboard from '@cloudscape-design/components/copy-to-clipboard';
import { useWords } from '../words/words.ts';

interface CopyableProps {
  readonly text: string;
  /** What the button does. */
  readonly label: string;
  /** Whether the text is shown beside its button; what is long stands elsewhere. */
  readonly shown?: boolean;
}

/** A text that somebody takes elsewhere; the browser may not allow it, which is said. */
export function Copyable({ text, label, shown = true }: CopyableProps) {
  const { app } = useWords();
  return (
    <CopyToClipboard
      variant={shown ? 'inline' : 'button'}
      textToCopy={text}
      copyButtonAriaLabel={label}
      {...(!shown && { copyButtonText: label })}
      copySuccessText={app.copied}
      copyErrorText={app.notCopied}
    />
  );
}
