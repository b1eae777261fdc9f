import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clientTypes } from '../../console/client/client-types.ts';

const CLIENT = join(import.meta.dirname, '..', '..', 'console', 'client', 'api.d.ts');

it('Given the description of the API, the console’s client is what `npm run client` writes now', async () => {
  expect(readFileSync(CLIENT, 'utf8')).toBe(await clientTypes());
});
