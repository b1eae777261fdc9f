import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENTS } from './generate/documents.ts';

/** `npm run docs`: writes the documents that are derived from the code. */
for (const [name, generate] of Object.entries(DOCUMENTS)) {
  writeFileSync(join(import.meta.dirname, name), generate());
  console.log(`docs/${name}`);
}
