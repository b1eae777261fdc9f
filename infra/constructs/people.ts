import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPoolGroup,
  ClientAttributes,
  FeaturePlan,
  Mfa,
  StringAttribute,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { ROLES } from '#functions/http-api/api/roles.ts';
import type { IncidentTable } from '#infra/constructs/incident-table.ts';
import { accept } from '#infra/declared/checks.ts';
import { deskAddress } from '#infra/declared/names.ts';
import { DeskFunction, type DeskParts } from '#infra/lambda/desk-function.ts';
import { grantTable } from '#infra/lambda/table-grants.ts';

const PASSWORD_LENGTH = 14;
const TEMPORARY_PASSWORD_VALIDITY = Duration.days(3);
/** A role taken away works on for as long as a token that names it. */
const TOKEN_VALIDITY = Duration.hours(1);
/** A working week and a half without signing in again. */
const SESSION_VALIDITY = Duration.days(10);

export type PeopleProps = DeskParts & { readonly incidents: IncidentTable };

/** Who may use the API. Groups are roles; `custom:tenant` says whose desk a person belongs to. */
export class People extends Construct {
  readonly pool: UserPool;
  readonly client: UserPoolClient;
  readonly admit: DeskFunction;

  constructor(scope: Construct, id: string, { stage, codeOf, incidents }: PeopleProps) {
    super(scope, id);
    this.admit = addAdmission(this, { stage, codeOf, incidents });
    const { lambda } = this.admit;
    this.pool = new UserPool(this, 'Pool', {
      // Whom the configuration does not list is refused by the function.
      selfSignUpEnabled: true,
      lambdaTriggers: { preSignUp: lambda, preTokenGeneration: lambda },
      signInAliases: { email: true },
      signInCaseSensitive: false,
      // A code by mail instead of a password needs it.
      featurePlan: FeaturePlan.ESSENTIALS,
      signInPolicy: { allowedFirstAuthFactors: { password: true, emailOtp: true } },
      // Until the new address is proven.
      keepOriginal: { email: true },
      customAttributes: { tenant: new StringAttribute({ mutable: true, minLen: 1, maxLen: 64 }) },
      passwordPolicy: {
        minLength: PASSWORD_LENGTH,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: TEMPORARY_PASSWORD_VALIDITY,
      },
      mfa: Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      deletionProtection: stage.keepsData,
      removalPolicy: stage.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    this.client = this.addClient();
    for (const role of ROLES) this.addGroup(role);
    accept(this.pool, 'COG2', 'Optional: integrations sign in without a person at hand, and share the pool.');
    accept(this.pool, 'COG8', 'The Plus plan is paid per user; a desk at rest must cost cents.');
  }

  /**
   * Passwords over TLS as well as SRP, because a shell and an integration have no SRP at hand. Nobody may write own
   * attributes but the name: who could write `custom:tenant` or `email` could become somebody else. A token
   * carries what its client may read: the tenant is named here, so that no default of Cognito's decides about it.
   */
  private addClient(): UserPoolClient {
    return this.pool.addClient('Client', {
      authFlows: { userPassword: true, userSrp: true },
      disableOAuth: true,
      generateSecret: false,
      preventUserExistenceErrors: true,
      idTokenValidity: TOKEN_VALIDITY,
      accessTokenValidity: TOKEN_VALIDITY,
      refreshTokenValidity: SESSION_VALIDITY,
      readAttributes: new ClientAttributes()
        .withStandardAttributes({ email: true, emailVerified: true, fullname: true })
        .withCustomAttributes('tenant'),
      writeAttributes: new ClientAttributes().withStandardAttributes({ fullname: true }),
    });
  }

  private addGroup(role: string): void {
    new CfnUserPoolGroup(this, `Group-${role}`, { userPoolId: this.pool.userPoolId, groupName: role });
  }
}

/** Beside the pool, which asks it, and the table, which it reads: in the other stack it and the pool would wait for each other. */
function addAdmission(scope: Construct, { stage, codeOf, incidents }: PeopleProps): DeskFunction {
  const environment = { TABLE_NAME: incidents.table.tableName, DESK_ADDRESS: deskAddress(stage) };
  const admit = new DeskFunction(scope, 'AdmitRequesters', { stage, codeOf, name: 'admit-requesters', environment });
  grantTable(incidents, admit, ['GetItem', 'BatchGetItem']);
  return admit;
}
