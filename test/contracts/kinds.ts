/// <reference types="vite/types/importMeta.d.ts" />
import type { Services } from '#functions/http-api/api/services.ts';
import type { KindInTests } from './kind-in-tests.ts';

/** A kind of record is a file there; this finds them. */
export const KINDS = Object.values(import.meta.glob<KindInTests>('./kinds/*.ts', { eager: true, import: 'KIND' }));

const DOUBLES = new Map(KINDS.flatMap(({ doubles }) => doubles).map(({ make, service }) => [make, service]));

/** In the place of each service the double its kind has for it. */
export const doubleOf: Services['serviceOf'] = (make) => {
  if (!DOUBLES.has(make)) throw new Error(`no file in kinds/ has a double of ${make.name}`);
  // By what makes it, as `double` took it.
  return DOUBLES.get(make) as ReturnType<typeof make>;
};
