import Input, { type InputProps } from '@cloudscape-design/components/input';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useActions } from '../actions/use-actions.ts';
import { Page } from '../app/page.tsx';
import { useWords } from '../words/words.ts';
import { Found } from './found.tsx';
import { KINDS, pageOfNumber } from './hit.ts';
import { useArrows } from './use-arrows.ts';
import { useAsked } from './use-asked.ts';
import { useSearch } from './use-search.ts';
import { useSearchWords } from './use-search-words.ts';

/** Everything that was ever written, by its words. */
export function SearchPage() {
  const words = useSearchWords();
  const { app } = useWords();
  const navigate = useNavigate();
  const field = useRef<InputProps.Ref>(null);
  const place = useRef<HTMLDivElement>(null);
  const { asked, typed, setTyped, kind, put } = useAsked();
  const search = useSearch(typed, { kinds: kind === null ? [] : [kind] });
  useArrows(place);
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (search.q === typed.trim() && search.q !== asked) put('q', search.q);
  });
  useActions([{ id: 'search', label: app.search, key: '/', run: () => field.current?.focus() }]);
  const open = () => {
    const page = pageOfNumber(typed);
    if (page !== null) void navigate(page);
  };
  const options = KINDS.map((id) => ({ id, text: words.kinds[id] }));
  return (
    <Page title={words.title} description={words.help}>
      <div ref={place}>
        <SpaceBetween size="l">
          <Input
            ref={field}
            type="search"
            value={typed}
            onChange={({ detail }) => setTyped(detail.value)}
            onKeyDown={({ detail }) => detail.key === 'Enter' && !detail.isComposing && open()}
            placeholder={words.field}
            ariaLabel={words.field}
          />
          <SegmentedControl
            label={words.kind}
            selectedId={kind ?? 'all'}
            options={[{ id: 'all', text: words.all }, ...options]}
            onChange={({ detail }) => put('kind', detail.selectedId === 'all' ? '' : detail.selectedId)}
          />
          <Found search={search} />
        </SpaceBetween>
      </div>
    </Page>
  );
}
