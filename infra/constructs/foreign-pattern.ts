import type { EventPattern } from 'aws-cdk-lib/aws-events';
import { CONFIRMATION_DUE } from '#events/confirmation-due.ts';
import { DIGEST_DUE } from '#events/digest-due.ts';
import { ALERT_SOURCE } from '#events/in/bus/alert.ts';
import { OWN_RECORDS } from '#events/own-events.ts';
import { PAGES_DUE } from '#events/pages-due.ts';
import { TELLING_CONTINUES } from '#events/telling-continues.ts';
import { WEBHOOKS_DUE } from '#events/webhooks-due.ts';

const DESK = 'firstline';
/** What one function of the desk tells another. */
const DUE = [CONFIRMATION_DUE, DIGEST_DUE, PAGES_DUE, WEBHOOKS_DUE, TELLING_CONTINUES];

/**
 * Whatever is on the desk's bus and neither the desk's own nor an alert that another rule takes: an event of any other source,
 * and one under a name of the desk's whose type is none of the desk's. The desk's own events never fit, so that nothing it says
 * comes back to it.
 *
 * A list of all types would be longer than a pattern may be: what they begin with is enough, and a type more changes nothing.
 */
export function foreignPattern(): EventPattern {
  const pattern = {
    $or: [
      { source: [{ 'anything-but': [DESK, ...DUE.map(({ source }) => source), ALERT_SOURCE] }] },
      {
        source: [DESK],
        'detail-type': [{ 'anything-but': { prefix: [...OWN_RECORDS].map((record) => `${record}.`) } }],
      },
      {
        source: DUE.map(({ source }) => source),
        'detail-type': [{ 'anything-but': DUE.map(({ detailType }) => detailType) }],
      },
    ],
  };
  // CDK knows no `$or`, and passes it on as it is.
  return pattern as EventPattern;
}
