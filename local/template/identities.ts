import { arnOf, generated, type ResourceType } from '#local/template/resource-naming.ts';

export const TABLE: ResourceType = {
  by: 'dynamodb',
  identify: (naming) => {
    const name = naming.property('TableName') ?? generated(naming);
    const arn = arnOf(naming, 'dynamodb', `table/${name}`);
    return { physicalId: name, arn, attributes: { StreamArn: `${arn}/stream/2026-01-01T00:00:00.000` } };
  },
};

export const BUCKET: ResourceType = {
  by: 's3',
  identify: (naming) => {
    const name = (naming.property('BucketName') ?? generated(naming)).toLowerCase();
    const domain = `${name}.s3.${naming.region}.amazonaws.com`;
    return {
      physicalId: name,
      arn: `arn:aws:s3:::${name}`,
      attributes: { DomainName: domain, RegionalDomainName: domain },
    };
  },
};

export const QUEUE: ResourceType = {
  by: 'sqs',
  identify: (naming) => {
    const name = naming.property('QueueName') ?? generated(naming);
    const url = `${naming.awsUrl}/${naming.accountId}/${name}`;
    return { physicalId: url, arn: arnOf(naming, 'sqs', name), attributes: { QueueName: name, QueueUrl: url } };
  },
};

export const USER_POOL: ResourceType = {
  by: 'users',
  identify: (naming) => {
    const id = `${naming.region}_${naming.logicalId}`;
    const provider = `cognito-idp.${naming.region}.amazonaws.com/${id}`;
    const attributes = { ProviderName: provider, ProviderURL: `https://${provider}`, UserPoolId: id };
    return { physicalId: id, arn: arnOf(naming, 'cognito-idp', `userpool/${id}`), attributes };
  },
};

export const DISTRIBUTION: ResourceType = {
  by: 'distribution',
  identify: (naming) => {
    const id = naming.logicalId.toUpperCase();
    const arn = `arn:aws:cloudfront::${naming.accountId}:distribution/${id}`;
    return {
      physicalId: id,
      arn,
      attributes: { DomainName: `${naming.logicalId.toLowerCase()}.cloudfront.net`, Id: id },
    };
  },
};

export const EDGE_FUNCTION: ResourceType = {
  by: 'distribution',
  identify: (naming) => {
    const arn = `arn:aws:cloudfront::${naming.accountId}:function/${generated(naming)}`;
    return { physicalId: arn, arn, attributes: { FunctionARN: arn } };
  },
};

export const ROLE: ResourceType = {
  by: 'iam',
  identify: (naming) => {
    const name = naming.property('RoleName') ?? generated(naming);
    return { physicalId: name, arn: `arn:aws:iam::${naming.accountId}:role/${name}`, attributes: { RoleId: name } };
  },
};

export const MANAGED_POLICY: ResourceType = {
  by: 'iam',
  identify: (naming) => {
    const arn = `arn:aws:iam::${naming.accountId}:policy/${generated(naming)}`;
    return { physicalId: arn, arn };
  },
};

// A publish makes a new logical id in the template, so the one version there is here can be called by any number.
export const VERSION: ResourceType = {
  by: 'lambda',
  identify: (naming) => {
    const arn = arnOf(naming, 'lambda', `function:${naming.property('FunctionName')}:1`);
    return { physicalId: arn, arn, attributes: { Version: '1' } };
  },
};

export const ALIAS: ResourceType = {
  by: 'lambda',
  identify: (naming) => {
    const arn = arnOf(naming, 'lambda', `function:${naming.property('FunctionName')}:${naming.property('Name')}`);
    return { physicalId: arn, arn, attributes: { AliasArn: arn } };
  },
};

export const API: ResourceType = {
  by: 'http-api',
  identify: (naming) => {
    const attributes = { ApiEndpoint: naming.apiUrl, ApiId: naming.logicalId.toLowerCase() };
    return {
      physicalId: attributes.ApiId,
      arn: `arn:aws:apigateway:${naming.region}::/apis/${attributes.ApiId}`,
      attributes,
    };
  },
};

export const RULE: ResourceType = {
  by: 'events',
  identify: (naming) => {
    const name = naming.property('Name') ?? generated(naming);
    const bus = naming.property('EventBusName');
    // A bus may be named by its ARN; the default bus leaves no trace in the rule's ARN.
    const path = !bus || bus === 'default' ? '' : `${bus.split('/').at(-1)}/`;
    return { physicalId: `${path}${name}`.replace('/', '|'), arn: arnOf(naming, 'events', `rule/${path}${name}`) };
  },
};

export const IDENTITY: ResourceType = {
  by: 'ses',
  identify: (naming) => {
    const name = naming.property('EmailIdentity') ?? generated(naming);
    const tokens = [1, 2, 3].flatMap((n) => [
      [`DkimDNSTokenName${n}`, `token${n}._domainkey.${name}`],
      [`DkimDNSTokenValue${n}`, `token${n}.dkim.amazonses.com`],
    ]);
    return { physicalId: name, arn: arnOf(naming, 'ses', `identity/${name}`), attributes: Object.fromEntries(tokens) };
  },
};

export const LOG_GROUP: ResourceType = {
  by: 'logs',
  identify: (naming) => {
    const name = naming.property('LogGroupName') ?? generated(naming);
    return { physicalId: name, arn: arnOf(naming, 'logs', `log-group:${name}:*`) };
  },
};
