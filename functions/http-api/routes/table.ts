import type { Route } from '#functions/http-api/api/route.ts';
import { CHAPTERS } from './chapters.ts';

const chapters = await Promise.all(CHAPTERS.map(({ load }) => load()));

/** Every route of the HTTP API. The gateway's routes, the description and the tests of access are derived from this list. */
export const ROUTES: readonly Route[] = chapters.flatMap((chapter) => chapter.ROUTES);
