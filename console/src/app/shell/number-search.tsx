import Input, { type InputProps } from '@cloudscape-design/components/input';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useActions } from '../../actions/use-actions.ts';
import { useWords } from '../../words/words.ts';

const NUMBER = /^(?:inc-?)?0*(\d{1,9})$/i;

/** Opens a record by its number, or the records of a requester by their address. */
export function NumberSearch() {
  const { app } = useWords();
  const navigate = useNavigate();
  const field = useRef<InputProps.Ref>(null);
  const [typed, setTyped] = useState('');
  useActions([{ id: 'search', label: app.search, key: '/', run: () => field.current?.focus() }]);
  const open = () => {
    const wanted = pageOf(typed.trim());
    if (wanted === null) return;
    setTyped('');
    // The page's keys are off while somebody types, and nobody does any more.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    void navigate(wanted);
  };
  return (
    <Input
      ref={field}
      type="search"
      value={typed}
      onChange={({ detail }) => setTyped(detail.value)}
      onKeyDown={({ detail }) => detail.key === 'Enter' && open()}
      placeholder={app.search}
      ariaLabel={app.searchHelp}
    />
  );
}

function pageOf(text: string): string | null {
  const [, digits] = NUMBER.exec(text) ?? [];
  if (digits !== undefined) return `/incidents/INC-${digits.padStart(6, '0')}`;
  return text.includes('@') ? `/queues/all?requester=${encodeURIComponent(text)}` : null;
}
