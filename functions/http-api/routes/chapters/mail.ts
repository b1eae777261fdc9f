import type { Route } from '#functions/http-api/api/route.ts';
import { clearAddress, getAddress } from '../mail/addresses.ts';
import { acceptHeldMail, getHeldMail, refuseHeldMail } from '../mail/held-mail.ts';
import { listUnprocessedMail } from '../mail/unprocessed-mail.ts';

export const ROUTES: readonly Route[] = [
  listUnprocessedMail,
  getHeldMail,
  acceptHeldMail,
  refuseHeldMail,
  getAddress,
  clearAddress,
];
