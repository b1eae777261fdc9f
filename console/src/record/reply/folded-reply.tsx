import Button from '@cloudscape-design/components/button';
import { useState } from 'react';
import { useWords } from '../../words/words.ts';
import type { Incident } from '../use-record.ts';
import { ReplyBox } from './reply-box.tsx';

/** On a phone the conversation has the room until somebody wants to write. */
export function FoldedReply({ record }: { readonly record: Incident }) {
  const { record: words, app } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      {open ? <ReplyBox record={record} /> : null}
      <Button fullWidth iconName={open ? 'close' : 'edit'} onClick={() => setOpen(!open)} ariaExpanded={open}>
        {open ? app.close : words.box}
      </Button>
    </>
  );
}
