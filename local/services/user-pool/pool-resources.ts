import * as z from 'zod';
import type { Resources } from '#local/runtime.ts';
import { inert, propertiesOf } from '#local/services/wire/properties.ts';

/** Nobody signs in here: tokens are handed out by a local control, so how people sign in and up changes nothing. */
const POOL = z.strictObject({
  UserPoolName: inert,
  AccountRecoverySetting: inert,
  AdminCreateUserConfig: inert,
  AliasAttributes: inert,
  AutoVerifiedAttributes: inert,
  DeletionProtection: inert,
  EmailVerificationMessage: inert,
  EmailVerificationSubject: inert,
  EnabledMfas: inert,
  MfaConfiguration: inert,
  Policies: inert,
  Schema: inert,
  SmsVerificationMessage: inert,
  UserAttributeUpdateSettings: inert,
  UsernameAttributes: inert,
  UsernameConfiguration: inert,
  UserPoolAddOns: inert,
  UserPoolTags: inert,
  UserPoolTier: inert,
  VerificationMessageTemplate: inert,
});

const CLIENT = z.strictObject({
  UserPoolId: z.string(),
  ClientName: inert,
  AccessTokenValidity: inert,
  AllowedOAuthFlows: inert,
  AllowedOAuthFlowsUserPoolClient: inert,
  AllowedOAuthScopes: inert,
  AuthSessionValidity: inert,
  CallbackURLs: inert,
  EnableTokenRevocation: inert,
  ExplicitAuthFlows: inert,
  GenerateSecret: inert,
  IdTokenValidity: inert,
  PreventUserExistenceErrors: inert,
  ReadAttributes: inert,
  RefreshTokenValidity: inert,
  SupportedIdentityProviders: inert,
  TokenValidityUnits: inert,
  WriteAttributes: inert,
});

const GROUP = z.strictObject({ UserPoolId: z.string(), GroupName: z.string(), Description: inert, Precedence: inert });

export interface Pool {
  readonly issuer: string;
  readonly clientId: string;
  /** The names of its groups, which are the roles. */
  readonly groups: readonly string[];
}

/** The one user pool of the template with its first client. Throws when there is none, or when it says something not known here. */
export function readPool(resources: Resources): Pool {
  const [pool, ...others] = resources.ofType('AWS::Cognito::UserPool');
  if (pool === undefined || others.length > 0)
    throw new Error('AWS::Cognito::UserPool: the template must have exactly one');
  propertiesOf(pool, POOL);
  const [client] = resources
    .ofType('AWS::Cognito::UserPoolClient')
    .filter((resource) => propertiesOf(resource, CLIENT).UserPoolId === pool.physicalId);
  if (client === undefined) throw new Error('AWS::Cognito::UserPoolClient: the user pool has none');
  const groups = resources
    .ofType('AWS::Cognito::UserPoolGroup')
    .map((resource) => propertiesOf(resource, GROUP).GroupName);
  return { issuer: pool.attributes.ProviderURL ?? '', clientId: client.physicalId, groups };
}
