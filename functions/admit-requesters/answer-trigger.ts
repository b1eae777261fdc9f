import { tenantOfToken } from '#domain/kernel/tenant.ts';
import { isAdmitted } from '#domain/portal/admission.ts';
import type { PortalPart } from '#domain/portal/portal-fragment.ts';
import type { TokenEvent, TriggerEvent } from './trigger-event.ts';

export type PortalOf = (tenant: string) => Promise<PortalPart>;

/** Cognito shows it to whoever signs up. */
const NOT_ADMITTED = 'this address may not sign up here';

/** @throws Error for somebody who may not sign up: Cognito knows no other refusal */
export async function answerTrigger(portalOf: PortalOf, event: TriggerEvent): Promise<TriggerEvent> {
  if (event.triggerSource === 'PreSignUp_AdminCreateUser') return event;
  if (event.triggerSource !== 'PreSignUp_SignUp') return withRole(portalOf, event);
  const { email, 'custom:tenant': tenant } = event.request.userAttributes;
  if ((await admittedTo(portalOf, email, tenant)) === null) throw new Error(NOT_ADMITTED);
  return event;
}

/**
 * Whoever has a role keeps it, and nothing is read for them: people of the desk get in whatever the table says. Others are requesters
 * for as long as the configuration lists their domain; each token asks anew.
 */
async function withRole(portalOf: PortalOf, event: TokenEvent): Promise<TokenEvent> {
  const { userAttributes, groupConfiguration } = event.request;
  if ((groupConfiguration?.groupsToOverride ?? []).length > 0 || userAttributes.email_verified !== 'true') return event;
  const tenant = await admittedTo(portalOf, userAttributes.email, userAttributes['custom:tenant']);
  if (tenant === null) return event;
  const claimsOverrideDetails = {
    claimsToAddOrOverride: { 'custom:tenant': tenant },
    groupOverrideDetails: { groupsToOverride: ['requester'], iamRolesToOverride: [] },
  };
  return { ...event, response: { claimsOverrideDetails } };
}

/** Whoever has no tenant comes to the operator's portal, which names their domain or lets them in nowhere. */
async function admittedTo(portalOf: PortalOf, email: string, claim: string | undefined): Promise<string | null> {
  const tenant = tenantOfToken(claim, 'one');
  return tenant !== null && isAdmitted(await portalOf(tenant), email) ? tenant : null;
}
