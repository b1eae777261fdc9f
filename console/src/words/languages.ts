/// <reference types="vite/types/importMeta.d.ts" />

const FOLDERS = import.meta.glob('./*/words.ts');

/** A language is a folder here; this finds them. */
export const LANGUAGES = Object.keys(FOLDERS).flatMap((path) => path.split('/')[1] ?? []);
