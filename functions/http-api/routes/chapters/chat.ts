import type { Route } from '#functions/http-api/api/route.ts';
import { receiveSlackAction, receiveSlackCommand } from '../chat/receive-slack.ts';
import { getSlack, removeSlack, setSlack } from '../chat/slack.ts';

export const ROUTES: readonly Route[] = [getSlack, setSlack, removeSlack, receiveSlackAction, receiveSlackCommand];
