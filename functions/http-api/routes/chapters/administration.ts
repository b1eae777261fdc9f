import type { Route } from '#functions/http-api/api/route.ts';
import { listAudit } from '../administration/audit.ts';
import { getTenant, putTenant } from '../administration/tenants.ts';
import { getSetup } from '../configuration/setup.ts';

export const ROUTES: readonly Route[] = [listAudit, getTenant, putTenant, getSetup];
