import { useRef } from 'react';
import type { SentFile } from '../../api/send-file.ts';
import { deskNow } from '../../parts/time/desk-time.ts';
import { useDraft } from '../../parts/use-draft.ts';
import { uploadedOf } from './uploaded.ts';

/** Files that wait beside a text, kept as it is. @param name - of their draft */
export function useFiles(name: string) {
  const { text: draft, set: keep } = useDraft(name);
  const files = uploadedOf(draft === '' ? [] : JSON.parse(draft), deskNow());
  // One may arrive before the page has shown the one before.
  const latest = useRef(files);
  latest.current = files;
  const set = (changed: readonly SentFile[]) => {
    latest.current = changed;
    keep(changed.length === 0 ? '' : JSON.stringify(changed));
  };
  return {
    files,
    add: (file: SentFile) => set([...latest.current, file]),
    remove: (id: string) => set(latest.current.filter((file) => file.id !== id)),
    clear: () => set([]),
  };
}
