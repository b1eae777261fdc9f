import Button, { type ButtonProps } from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import { useDraft } from '../../parts/use-draft.ts';
import { useWords } from '../../words/words.ts';
import { useAct } from './use-act.ts';

interface ReasonActProps {
  /** Tells its draft from those of other acts on the record. */
  readonly name: string;
  readonly label: string;
  readonly question: string;
  readonly done: string;
  readonly variant?: ButtonProps.Variant;
  readonly ask: (reason: string) => Promise<unknown>;
}

/** A button that asks why before it does something. The question stands where the button was, over nothing. */
export function ReasonAct({ name, label, question, done, variant = 'normal', ask }: ReasonActProps) {
  const { app, portal } = useWords();
  const [open, setOpen] = useState(false);
  const [tried, setTried] = useState(false);
  const { text: reason, set: keep } = useDraft(name);
  const { act, busy } = useAct();
  if (!open) {
    return (
      <Button variant={variant} onClick={() => setOpen(true)}>
        {label}
      </Button>
    );
  }
  const missing = tried && reason.trim() === '';
  const send = async () => {
    setTried(true);
    if (reason.trim() === '' || !(await act(() => ask(reason.trim()), done))) return;
    keep('');
    setOpen(false);
  };
  return (
    <SpaceBetween size="s">
      <FormField label={question} errorText={missing ? portal.record.reasonMissing : null} stretch>
        <Textarea value={reason} rows={3} autoFocus onChange={({ detail }) => keep(detail.value)} />
      </FormField>
      <SpaceBetween direction="horizontal" size="s">
        <Button variant="primary" loading={busy} onClick={() => void send()}>
          {portal.record.send}
        </Button>
        <Button variant="link" onClick={() => setOpen(false)}>
          {app.cancel}
        </Button>
      </SpaceBetween>
    </SpaceBetween>
  );
}
