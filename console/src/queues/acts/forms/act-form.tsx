import Button from '@cloudscape-design/components/button';
import Form from '@cloudscape-design/components/form';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import { useWords } from '../../../words/words.ts';
import type { Deed } from '../deed.ts';

/** What a form of an act is given. */
export interface ActFormProps {
  readonly label: string;
  readonly onDo: (deed: Deed) => void;
  readonly onCancel: () => void;
}

interface FrameProps {
  readonly label: string;
  readonly ready: boolean;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** What every form of an act has: its fields, the act by its name, the way back. */
export function ActForm({ label, ready, onSubmit, onCancel, children }: FrameProps) {
  const { app } = useWords();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onSubmit();
      }}
    >
      <Form
        actions={
          <SpaceBetween size="xs" direction="horizontal">
            <Button variant="link" formAction="none" onClick={onCancel}>
              {app.cancel}
            </Button>
            <Button variant="primary" disabled={!ready}>
              {label}
            </Button>
          </SpaceBetween>
        }
      >
        <SpaceBetween size="m">{children}</SpaceBetween>
      </Form>
    </form>
  );
}
