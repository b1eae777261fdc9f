import { useState } from 'react';
import { textOf } from '../../api/problem.ts';
import { sendFile } from '../../api/send-file.ts';

/** A file somebody chose: on its way, there, or refused. */
export interface Upload {
  readonly file: File;
  /** What the desk knows it by, once all of it is there. */
  readonly id: string | null;
  readonly error: string | null;
}

/** Files are sent when they are chosen, so that what is written with them needs not wait for them at the end. */
export function useUploads() {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const change = (file: File, to: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.file === file ? { ...one, ...to } : one)));
  const add = (files: readonly File[]) => {
    setUploads((all) => [...all, ...files.map((file) => ({ file, id: null, error: null }))]);
    for (const file of files)
      sendFile(file).then(
        ({ id }) => change(file, { id }),
        (error: unknown) => change(file, { error: textOf(error) }),
      );
  };
  const remove = (place: number) => setUploads((all) => all.filter((_, at) => at !== place));
  const clear = () => setUploads([]);
  const ids = uploads.flatMap(({ id }) => id ?? []);
  return { uploads, add, remove, clear, ids, isReady: ids.length === uploads.length };
}
