import type { Route } from '#functions/http-api/api/route.ts';
import { CHANGE_COMMANDS } from '../../changes/change-commands.ts';
import {
  CHANGE_JOURNAL,
  correctChange,
  getChange,
  listChanges,
  raiseChange,
  requestChange,
} from '../../changes/changes.ts';
import { getNearbyChanges } from '../../changes/nearby-changes.ts';

export const ROUTES: readonly Route[] = [
  listChanges,
  requestChange,
  getChange,
  correctChange,
  raiseChange,
  getNearbyChanges,
  ...CHANGE_COMMANDS,
  ...CHANGE_JOURNAL,
];
