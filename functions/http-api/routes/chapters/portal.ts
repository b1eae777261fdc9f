import type { Route } from '#functions/http-api/api/route.ts';
import { getPortal } from '../portal/portal.ts';

export const ROUTES: readonly Route[] = [getPortal];
