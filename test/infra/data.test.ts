import { describe, expect, it } from 'vitest';
import { ROLES } from '#functions/http-api/api/roles.ts';
import { grantsOf, ofType, only, readable, type Statement, synthesize, TEST_STAGE } from './desk-template.ts';

const { data } = synthesize();

describe('the table', () => {
  const table = only(data, 'AWS::DynamoDB::Table');

  it('outlives its stack and every mistake of the last 35 days', () => {
    expect(table).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      },
    });
  });

  it('is paid by use, tells its changes and forgets by expiresAt', () => {
    expect(table.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    });
  });

  it('has its indexes, of keys only', () => {
    const indexes = table.Properties.GlobalSecondaryIndexes as Record<string, unknown>[];
    expect(indexes.map(({ IndexName, KeySchema, Projection }) => ({ IndexName, KeySchema, Projection }))).toEqual(
      ['State', 'Group', 'Assignee', 'Owner', 'Relation', 'Timer'].map((name) => ({
        IndexName: `by${name}`,
        KeySchema: [
          { AttributeName: `${name.toLowerCase()}Pk`, KeyType: 'HASH' },
          { AttributeName: `${name.toLowerCase()}Sk`, KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'KEYS_ONLY' },
      })),
    );
  });
});

describe('the mail bucket', () => {
  const bucket = only(data, 'AWS::S3::Bucket');
  const { Statement: statements } = only(data, 'AWS::S3::BucketPolicy').Properties.PolicyDocument as {
    Statement: Statement[];
  };

  it('is kept, encrypted and closed to the public', () => {
    expect(bucket).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: {
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      },
    });
  });

  it('refuses what does not come over TLS', () => {
    const denied = statements.filter(({ Effect }) => Effect === 'Deny').map(({ Condition }) => Condition);
    expect(denied).toEqual([
      { Bool: { 'aws:SecureTransport': 'false' } },
      { NumericLessThan: { 's3:TlsVersion': 1.2 } },
    ]);
  });

  it('takes incoming mail from the rule of this desk alone', () => {
    const allowed = statements.filter(({ Effect }) => Effect === 'Allow');
    expect(allowed).toHaveLength(1);
    const [statement] = allowed;
    expect(statement).toMatchObject({ Action: 's3:PutObject', Principal: { Service: 'ses.amazonaws.com' } });
    expect(readable(statement?.Resource)).toBe('<MailBucket.Arn>/incoming/*');
    const { StringEquals = {} } = (statement?.Condition ?? {}) as { StringEquals?: Record<string, unknown> };
    expect(Object.entries(StringEquals).map(([key, value]) => [key, readable(value)])).toEqual([
      ['aws:SourceAccount', '<AWS::AccountId>'],
      [
        'aws:SourceArn',
        'arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:receipt-rule-set/firstline-test-mail:receipt-rule/firstline-test-mail',
      ],
    ]);
  });
});

describe('the people', () => {
  const pool = only(data, 'AWS::Cognito::UserPool');

  it('are kept', () => {
    expect(pool).toMatchObject({ DeletionPolicy: 'Retain', Properties: { DeletionProtection: 'ACTIVE' } });
  });

  it('join by themselves only where a function of the desk lets them, which reads the configuration and nothing else', () => {
    const { PreSignUp, PreTokenGeneration } = pool.Properties.LambdaConfig as Record<string, unknown>;
    const admit = '<PeopleAdmitRequestersFunction.Arn>';
    expect([PreSignUp, PreTokenGeneration].map(readable)).toEqual([admit, admit]);
    expect(grantsOf(data, 'PeopleAdmitRequestersRole').filter((grant) => !grant.startsWith('logs:'))).toEqual([
      'dynamodb:BatchGetItem <IncidentsTable.Arn>',
      'dynamodb:GetItem <IncidentsTable.Arn>',
    ]);
    for (const { Properties } of ofType(data, 'AWS::Lambda::Permission')) {
      expect(Properties.Principal).toBe('cognito-idp.amazonaws.com');
      expect(readable(Properties.SourceArn)).toBe('<PeoplePool.Arn>');
    }
  });

  it('sign in by a code in a mail, too, and are known by a new address once it is proven', () => {
    expect(pool.Properties).toMatchObject({
      UserPoolTier: 'ESSENTIALS',
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
    });
  });

  it('have a group for every role', () => {
    const groups = ofType(data, 'AWS::Cognito::UserPoolGroup').map(({ Properties }) => Properties.GroupName);
    expect(groups).toEqual([...ROLES]);
  });

  it('may change their name, and neither their tenant nor the address they are known by', () => {
    expect(only(data, 'AWS::Cognito::UserPoolClient').Properties).toMatchObject({
      WriteAttributes: ['name'],
      // What a token carries is not left to a default.
      ReadAttributes: ['custom:tenant', 'email', 'email_verified', 'name'],
      PreventUserExistenceErrors: 'ENABLED',
      IdTokenValidity: 60,
    });
  });
});

describe('a stage for trying things', () => {
  const { data: disposable } = synthesize({ ...TEST_STAGE, keepsData: false });

  it('leaves nothing behind', () => {
    const policies = Object.values(disposable.Resources).map(({ DeletionPolicy }) => DeletionPolicy);
    expect(policies).not.toContain('Retain');
    expect(only(disposable, 'AWS::DynamoDB::Table').Properties).toMatchObject({ DeletionProtectionEnabled: false });
  });
});
