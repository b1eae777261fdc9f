import type { Route } from '#functions/http-api/api/route.ts';
import { getPortal } from '../portal/portal.ts';
import { readSuggestion, suggest } from '../suggestions/suggestions.ts';

export const ROUTES: readonly Route[] = [getPortal, suggest, readSuggestion];
