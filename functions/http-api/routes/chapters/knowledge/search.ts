import { search } from '#functions/http-api/routes/search/search.ts';

export const ROUTES = [search];
