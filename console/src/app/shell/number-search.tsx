import Input, { type InputProps } from '@cloudscape-design/components/input';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useActions } from '../../actions/use-actions.ts';
import { pageOfNumber } from '../../search/hit.ts';
import { typedAhead } from '../../search/typed-ahead.ts';
import { useWords } from '../../words/words.ts';

/** Opens a record by its number, the records of a requester by their address, and the search for other words. */
export function NumberSearch() {
  const { app } = useWords();
  const navigate = useNavigate();
  const field = useRef<InputProps.Ref>(null);
  const [typed, setTyped] = useState('');
  const type = (text: string) => {
    setTyped(text);
    typedAhead.keep(text);
  };
  const search = () => {
    // What is typed until the page is there is typed here, and the page goes on with it.
    field.current?.focus();
    void navigate('/search');
  };
  useActions([{ id: 'search', label: app.search, key: '/', run: search }]);
  const open = () => {
    const wanted = pageOf(typed.trim());
    if (wanted === null) return;
    type('');
    // The page's keys are off while somebody types, and nobody does any more.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    void navigate(wanted);
  };
  return (
    <Input
      ref={field}
      type="search"
      value={typed}
      onChange={({ detail }) => type(detail.value)}
      onKeyDown={({ detail }) => detail.key === 'Enter' && !detail.isComposing && open()}
      placeholder={app.search}
      ariaLabel={app.searchHelp}
    />
  );
}

function pageOf(text: string): string | null {
  if (text === '') return null;
  const whole = encodeURIComponent(text);
  return pageOfNumber(text) ?? (/^\S+@\S+$/.test(text) ? `/queues/all?requester=${whole}` : `/search?q=${whole}`);
}
