import { boundedText } from '#events/terms/text.ts';
import { isZone } from './zone.ts';

/** The name of an IANA time zone. */
export const ZoneSchema = boundedText({ characters: 100, untrimmed: true }).refine(
  isZone,
  'must be a known IANA time zone such as Europe/Berlin',
);
