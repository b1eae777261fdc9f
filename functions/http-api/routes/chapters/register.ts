import type { Route } from '#functions/http-api/api/route.ts';
import {
  deleteConfigurationItem,
  getConfigurationItem,
  ITEM_JOURNAL,
  listConfigurationItems,
  putConfigurationItem,
} from '../register/configuration-items.ts';
import { getImpact } from '../register/impact.ts';
import { importConfigurationItems } from '../register/import-items.ts';

export const ROUTES: readonly Route[] = [
  listConfigurationItems,
  importConfigurationItems,
  getConfigurationItem,
  putConfigurationItem,
  deleteConfigurationItem,
  getImpact,
  ...ITEM_JOURNAL,
];
