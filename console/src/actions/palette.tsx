import Autosuggest from '@cloudscape-design/components/autosuggest';
import Modal from '@cloudscape-design/components/modal';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { pageOfHit } from '../search/hit.ts';
import { useSearch } from '../search/use-search.ts';
import { useWords } from '../words/words.ts';
import { useAllActions } from './use-actions.ts';

/** More of them are on the page of the search. */
const FIRST_HITS = 5;

/** Everything one can do here, and what was written, found by typing. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { app } = useWords();
  const [typed, setTyped] = useState('');
  const navigate = useNavigate();
  const actions = useAllActions();
  const { hits } = useSearch(typed, { limit: FIRST_HITS });
  const matching = actions.filter(({ label }) => label.toLowerCase().includes(typed.trim().toLowerCase()));
  const options = matching.map(({ id, label, key, disabled }) => ({
    value: id,
    label,
    labelTag: key ?? '',
    disabled: disabled !== undefined,
    description: disabled ?? '',
  }));
  const found = (hits ?? []).map((hit) => ({ value: pageOfHit(hit), label: `${hit.number} ${hit.title}` }));
  const choose = (id: string) => {
    if (found.some(({ value }) => value === id)) {
      onClose();
      setTimeout(() => void navigate(id));
      return;
    }
    const action = actions.find((one) => one.id === id);
    if (action === undefined || action.disabled !== undefined) return;
    onClose();
    // After the dialog has given the focus back, so that what the action focuses keeps it.
    setTimeout(() => action.run());
  };
  return (
    <Modal visible header={app.palette} onDismiss={onClose} closeAriaLabel={app.close}>
      <Autosuggest
        autoFocus
        value={typed}
        onChange={({ detail }) => setTyped(detail.value)}
        onSelect={({ detail }) => choose(detail.value)}
        filteringType="manual"
        options={found.length === 0 ? options : [...options, { label: app.paletteFound, options: found }]}
        enteredTextLabel={(value) => value}
        hideEnteredTextOption
        empty={app.paletteEmpty}
        ariaLabel={app.palette}
      />
    </Modal>
  );
}
