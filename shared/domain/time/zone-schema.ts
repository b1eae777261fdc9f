import * as z from 'zod';
import { isZone } from './zone.ts';

/** The name of an IANA time zone. */
export const ZoneSchema = z.string().refine(isZone, 'must be a known IANA time zone such as Europe/Berlin');
