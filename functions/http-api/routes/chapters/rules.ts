import type { Route } from '#functions/http-api/api/route.ts';
import { previewCalendar } from '../configuration/calendars.ts';
import { getConfiguration, replaceConfiguration } from '../configuration/configuration.ts';
import { previewConfiguration } from '../configuration/previews.ts';
import { getReplay, startReplay } from '../configuration/replays.ts';
import { getConfigurationVersion, listConfigurationVersions } from '../configuration/versions.ts';

import { previewPaging } from '../paging/preview-paging.ts';

export const ROUTES: readonly Route[] = [
  getConfiguration,
  replaceConfiguration,
  listConfigurationVersions,
  getConfigurationVersion,
  previewConfiguration,
  startReplay,
  getReplay,
  previewCalendar,
  previewPaging,
];
