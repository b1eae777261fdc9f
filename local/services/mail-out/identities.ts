import * as z from 'zod';
import { WireError } from '#local/core/wire-error.ts';
import type { Runtime } from '#local/runtime.ts';
import { bareAddress, domainOf } from '#local/services/wire/mail-message.ts';
import { inert, propertiesOf } from '#local/services/wire/properties.ts';

/** DKIM, MAIL FROM and feedback concern the way through the internet, which no mail takes from here. */
const IDENTITY = z.strictObject({
  EmailIdentity: z.string(),
  DkimAttributes: inert,
  DkimSigningAttributes: inert,
  FeedbackAttributes: inert,
  MailFromAttributes: inert,
  Tags: inert,
});

export interface Identity {
  /** An address or a domain, in lower case. */
  readonly name: string;
  readonly arn: string;
}

/** The identities of the template; on one machine they all count as verified. */
export function readIdentities(runtime: Runtime): readonly Identity[] {
  return runtime.resources.ofType('AWS::SES::EmailIdentity').map((resource) => {
    const name = propertiesOf(resource, IDENTITY).EmailIdentity.toLowerCase();
    return { name, arn: `arn:aws:ses:${runtime.region}:${runtime.accountId}:identity/${name}` };
  });
}

/** The identity that lets `address` send: itself, its domain, or a domain above. Throws SES's `MessageRejected` when there is none. */
export function sendingIdentity(identities: readonly Identity[], address: string, region: string): Identity {
  const bare = bareAddress(address);
  const domain = domainOf(bare);
  const found = identities.find(({ name }) => name === bare || name === domain || domain.endsWith(`.${name}`));
  if (found !== undefined) return found;
  const failed = `The following identities failed the check in region ${region.toUpperCase()}: ${bare}`;
  throw new WireError('MessageRejected', `Email address is not verified. ${failed}`);
}
