import * as z from 'zod';
import type { InvokeResult, Runtime } from '#local/runtime.ts';
import type { Pool } from '#local/services/user-pool/pool-resources.ts';
import { type Person, stableId } from '#local/services/user-pool/user-pool.ts';

const OverrideSchema = z.object({
  response: z
    .object({
      claimsOverrideDetails: z
        .object({
          claimsToAddOrOverride: z.record(z.string(), z.string()).nullish(),
          groupOverrideDetails: z.object({ groupsToOverride: z.array(z.string()).nullish() }).nullish(),
        })
        .nullish(),
    })
    .default({}),
});

type Asked = { readonly email: string; readonly roles: readonly string[]; readonly tenant?: string | undefined };

/** Whoever the pool's function refuses when they sign up, in its own words; undefined for whom it lets in. */
export async function refusedToSignUp(runtime: Runtime, pool: Pool, email: string, clientId: string) {
  const { PreSignUp } = pool.triggers;
  if (PreSignUp === undefined) return 'Nobody can sign up here.';
  const request = { userAttributes: { email }, validationData: null };
  const answer = { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false };
  const event = eventOf(runtime, pool, {
    email,
    clientId,
    triggerSource: 'PreSignUp_SignUp',
    request,
    response: answer,
  });
  const { functionError, payload } = await call(runtime, pool, PreSignUp, event);
  return functionError === undefined ? undefined : reasonOf(payload);
}

/** A person with the roles and the tenant their token will carry. */
export async function withClaims(runtime: Runtime, pool: Pool, person: Asked, clientId: string): Promise<Person> {
  const { PreTokenGeneration } = pool.triggers;
  if (PreTokenGeneration === undefined) return person;
  const { email, roles, tenant } = person;
  const request = {
    userAttributes: {
      sub: stableId(email),
      email,
      email_verified: 'true',
      'cognito:user_status': 'CONFIRMED',
      ...(tenant !== undefined && { 'custom:tenant': tenant }),
    },
    groupConfiguration: { groupsToOverride: roles, iamRolesToOverride: [], preferredRole: null },
  };
  const response = { claimsOverrideDetails: null };
  const event = eventOf(runtime, pool, {
    email,
    clientId,
    triggerSource: 'TokenGeneration_HostedAuth',
    request,
    response,
  });
  const { functionError, payload } = await call(runtime, pool, PreTokenGeneration, event);
  if (functionError !== undefined) throw new Error(`PreTokenGeneration failed with error ${reasonOf(payload)}`);
  const details = OverrideSchema.parse(payload).response.claimsOverrideDetails;
  return {
    email,
    roles: details?.groupOverrideDetails?.groupsToOverride ?? roles,
    tenant: details?.claimsToAddOrOverride?.['custom:tenant'] ?? tenant,
  };
}

type Told = {
  readonly email: string;
  readonly clientId: string;
  readonly triggerSource: string;
  readonly request: object;
  readonly response: object;
};

function eventOf({ region }: Runtime, { id }: Pool, { email, clientId, ...told }: Told) {
  const callerContext = { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId };
  return { version: '1', region, userPoolId: id, userName: stableId(email), callerContext, ...told };
}

function call(runtime: Runtime, { arn }: Pool, functionArn: string, event: unknown): Promise<InvokeResult> {
  return runtime.lambda.invoke(functionArn, event, {
    kind: 'service',
    service: 'cognito-idp.amazonaws.com',
    sourceArn: arn,
  });
}

function reasonOf(payload: unknown): string {
  const { success, data } = z.object({ errorMessage: z.string() }).safeParse(payload);
  return success ? data.errorMessage : 'The function failed.';
}
