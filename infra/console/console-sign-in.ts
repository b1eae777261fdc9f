import { CfnResource, Duration } from 'aws-cdk-lib';
import {
  CfnManagedLoginBranding,
  ClientAttributes,
  ManagedLoginVersion,
  OAuthScope,
  UserPoolClient,
  UserPoolClientIdentityProvider,
  UserPoolDomain,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { People } from '#infra/constructs/people.ts';
import { acceptNewType } from '#infra/declared/checks.ts';
import { loginPrefix, loginUrl } from '#infra/declared/names.ts';
import type { Stage } from '#infra/declared/stages.ts';

export type ConsoleSignInProps = { readonly stage: Stage; readonly people: People; readonly consoleUrl: string };

/** A role taken away works on for as long as a token that names it. */
const TOKEN_VALIDITY = Duration.hours(1);
/** Tokens live in a page's memory: a working day, with the evening that got late. */
const WORKING_DAY = Duration.hours(12);
/** Two tabs may refresh with the same token at the same moment. */
const ROTATION_GRACE = Duration.seconds(30);

/**
 * Signing in to the console: Cognito's managed login, by code with PKCE. Its client stands beside the distribution, whose name it sends
 * people back to.
 */
export class ConsoleSignIn extends Construct {
  readonly clientId: string;
  readonly loginUrl: string;
  private readonly people: People;

  constructor(scope: Construct, id: string, { stage, people, consoleUrl }: ConsoleSignInProps) {
    super(scope, id);
    this.people = people;
    const domain = new UserPoolDomain(this, 'Domain', {
      userPool: people.pool,
      cognitoDomain: { domainPrefix: loginPrefix(stage) },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    const client = this.addClient(consoleUrl);
    this.clientId = client.userPoolClientId;
    this.loginUrl = loginUrl(stage);
    const userPoolId = people.pool.userPoolId;
    // Without a branding the newer pages do not open.
    const branding = new CfnManagedLoginBranding(this, 'Branding', {
      userPoolId,
      clientId: this.clientId,
      useCognitoProvidedValues: true,
    });
    branding.node.addDependency(domain);
    this.addSession(userPoolId);
  }

  /**
   * No password is ever typed into the console, so its client takes part in no flow but the managed login's. `email` can be written
   * because signing up writes it; a changed address counts from when it is proven (people.ts).
   */
  private addClient(consoleUrl: string): UserPoolClient {
    const readable = new ClientAttributes().withStandardAttributes({
      email: true,
      emailVerified: true,
      fullname: true,
    });
    return new UserPoolClient(this, 'Client', {
      userPool: this.people.pool,
      generateSecret: false,
      authFlows: { user: true },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
        callbackUrls: [consoleUrl],
        logoutUrls: [consoleUrl],
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      idTokenValidity: TOKEN_VALIDITY,
      accessTokenValidity: TOKEN_VALIDITY,
      refreshTokenValidity: WORKING_DAY,
      refreshTokenRotationGracePeriod: ROTATION_GRACE,
      readAttributes: readable.withCustomAttributes('tenant'),
      writeAttributes: new ClientAttributes().withStandardAttributes({ email: true, fullname: true }),
    });
  }

  /**
   * A reload passes the login page in silence for a working day; Cognito's own default is an hour. It takes tracked sessions, twenty of which
   * somebody may have. CDK has no constructs for either resource.
   */
  private addSession(UserPoolId: string): void {
    const tracking = new CfnResource(this, 'Tracking', {
      type: 'AWS::Cognito::UserPoolSessionConfigurationAttachment',
      properties: { UserPoolId, UserSessionTracking: 'ENABLED', TokenSession: { MaxPerUser: 20 } },
    });
    const session = new CfnResource(this, 'Session', {
      type: 'AWS::Cognito::UserPoolClientSessionConfigurationAttachment',
      properties: {
        UserPoolId,
        ClientId: this.clientId,
        SSOSession: { MaxValidityMinutes: WORKING_DAY.toMinutes() },
      },
    });
    session.addResourceDependency(tracking);
    for (const one of [tracking, session]) acceptNewType(one, 'In the CloudFormation reference since autumn 2026.');
  }
}
