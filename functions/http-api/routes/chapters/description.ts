import type { Route } from '#functions/http-api/api/route.ts';
import { getHealth } from '../description/health.ts';
import { getOpenApi } from '../description/open-api.ts';

export const ROUTES: readonly Route[] = [getHealth, getOpenApi];
