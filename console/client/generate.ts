import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clientTypes } from './client-types.ts';

await writeFile(join(import.meta.dirname, 'api.d.ts'), await clientTypes());
