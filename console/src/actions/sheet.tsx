import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useWords } from '../words/words.ts';
import { Key } from './key.tsx';
import { singleKeysAreOn } from './single-keys.ts';
import { useAllActions } from './use-actions.ts';

/** The keys of this page. */
export function Sheet({ onClose }: { readonly onClose: () => void }) {
  const { app } = useWords();
  const withKeys = useAllActions().filter(({ key }) => key !== undefined);
  const items = withKeys.map(({ key = '', label }) => ({ label, value: <Key name={key} /> }));
  return (
    <Modal visible header={app.keys} onDismiss={onClose} closeAriaLabel={app.close}>
      <SpaceBetween size="m">
        {singleKeysAreOn() ? null : app.keysOff}
        <KeyValuePairs columns={3} items={items} />
      </SpaceBetween>
    </Modal>
  );
}
