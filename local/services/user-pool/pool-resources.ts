import * as z from 'zod';
import type { Resources } from '#local/runtime.ts';
import { count, inert, propertiesOf } from '#local/services/wire/properties.ts';

/** Passwords, second factors and mails of Cognito's have no place here: people are shown a page of their own (sign-in). */
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
  LambdaConfig: z
    .strictObject({ PreSignUp: z.string().optional(), PreTokenGeneration: z.string().optional() })
    .default({}),
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

const MINUTES = z.literal('minutes');

const CLIENT = z.strictObject({
  UserPoolId: z.string(),
  ClientName: inert,
  AccessTokenValidity: inert,
  AllowedOAuthFlows: z.tuple([z.literal('code')]).optional(),
  AllowedOAuthFlowsUserPoolClient: z.boolean().default(false),
  AllowedOAuthScopes: inert,
  AuthSessionValidity: inert,
  CallbackURLs: z.array(z.string()).default([]),
  EnableTokenRevocation: inert,
  ExplicitAuthFlows: inert,
  GenerateSecret: z.literal(false).optional(),
  IdTokenValidity: count.default(60),
  LogoutURLs: z.array(z.string()).default([]),
  PreventUserExistenceErrors: inert,
  ReadAttributes: inert,
  RefreshTokenRotation: z.strictObject({ Feature: z.literal('ENABLED'), RetryGracePeriodSeconds: count }).optional(),
  RefreshTokenValidity: count.default(30),
  SupportedIdentityProviders: inert,
  TokenValidityUnits: z.strictObject({ AccessToken: MINUTES, IdToken: MINUTES, RefreshToken: MINUTES }).optional(),
  WriteAttributes: inert,
});

const GROUP = z.strictObject({ UserPoolId: z.string(), GroupName: z.string(), Description: inert, Precedence: inert });

const SESSION = z.strictObject({
  UserPoolId: z.string(),
  ClientId: z.string(),
  SSOSession: z.strictObject({ MaxValidityMinutes: count }),
});

/** A client people sign in by, in a browser. */
export interface BrowserClient {
  readonly clientId: string;
  readonly callbackUrls: readonly string[];
  readonly logoutUrls: readonly string[];
  readonly tokenMinutes: number;
  readonly refreshMinutes: number;
  /** How long a refresh token works on after it was used. */
  readonly graceSeconds: number;
  /** How long the login page passes somebody on in silence. */
  readonly sessionMinutes: number;
}

export interface Pool {
  readonly arn: string;
  readonly id: string;
  readonly issuer: string;
  /** Of machines and shells. */
  readonly clientId: string;
  readonly browser: BrowserClient | undefined;
  /** The names of its groups, which are the roles. */
  readonly groups: readonly string[];
  /** Functions that are asked when somebody signs up, and before a token is made. */
  readonly triggers: { readonly PreSignUp?: string | undefined; readonly PreTokenGeneration?: string | undefined };
}

/** The one user pool of the template with its clients. Throws when there is none, or when it says something not known here. */
export function readPool(resources: Resources): Pool {
  const [pool, ...others] = resources.ofType('AWS::Cognito::UserPool');
  if (pool === undefined || others.length > 0)
    throw new Error('AWS::Cognito::UserPool: the template must have exactly one');
  const clients = resources
    .ofType('AWS::Cognito::UserPoolClient')
    .map((resource) => ({ clientId: resource.physicalId, ...propertiesOf(resource, CLIENT) }))
    .filter(({ UserPoolId }) => UserPoolId === pool.physicalId);
  const client = clients.find(({ AllowedOAuthFlowsUserPoolClient }) => !AllowedOAuthFlowsUserPoolClient);
  if (client === undefined) throw new Error('AWS::Cognito::UserPoolClient: the user pool has none');
  const groups = resources
    .ofType('AWS::Cognito::UserPoolGroup')
    .map((resource) => propertiesOf(resource, GROUP).GroupName);
  const browser = clients.find(({ AllowedOAuthFlowsUserPoolClient }) => AllowedOAuthFlowsUserPoolClient);
  return {
    arn: pool.arn,
    id: pool.physicalId,
    issuer: pool.attributes.ProviderURL ?? '',
    clientId: client.clientId,
    browser: browser && browserClient(resources, browser),
    groups,
    triggers: propertiesOf(pool, POOL).LambdaConfig,
  };
}

/** Cognito's own, where a client says nothing. */
const SILENT_MINUTES = 60;

function browserClient(resources: Resources, client: z.infer<typeof CLIENT> & { clientId: string }): BrowserClient {
  const session = resources
    .ofType('AWS::Cognito::UserPoolClientSessionConfigurationAttachment')
    .map((resource) => propertiesOf(resource, SESSION))
    .find(({ ClientId }) => ClientId === client.clientId);
  return {
    clientId: client.clientId,
    callbackUrls: client.CallbackURLs,
    logoutUrls: client.LogoutURLs,
    tokenMinutes: client.IdTokenValidity,
    refreshMinutes: client.RefreshTokenValidity,
    graceSeconds: client.RefreshTokenRotation?.RetryGracePeriodSeconds ?? 0,
    sessionMinutes: session?.SSOSession.MaxValidityMinutes ?? SILENT_MINUTES,
  };
}
