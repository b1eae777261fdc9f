import Autosuggest from '@cloudscape-design/components/autosuggest';
import Modal from '@cloudscape-design/components/modal';
import { useState } from 'react';
import { useWords } from '../words/words.ts';
import { useAllActions } from './use-actions.ts';

/** Everything one can do here, found by typing. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { app } = useWords();
  const [typed, setTyped] = useState('');
  const actions = useAllActions();
  const options = actions.map(({ id, label, key, disabled }) => ({
    value: id,
    label,
    labelTag: key ?? '',
    disabled: disabled !== undefined,
    description: disabled ?? '',
  }));
  const choose = (id: string) => {
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
        options={options}
        enteredTextLabel={(value) => value}
        hideEnteredTextOption
        empty={app.paletteEmpty}
        ariaLabel={app.palette}
      />
    </Modal>
  );
}
