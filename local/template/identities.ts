/** What the local runtime has to know of a resource before any other resource can be resolved. */
export interface Naming {
  readonly logicalId: string;
  readonly stack: string;
  readonly region: string;
  readonly accountId: string;
  readonly apiUrl: string;
  readonly awsUrl: string;
  /** A property, resolved, when it is a string. */
  property(name: string): string | undefined;
}

export interface Identity {
  /** What `Ref` answers. */
  readonly physicalId: string;
  readonly arn?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

export interface ResourceType {
  /** Who runs it here. */
  readonly by: string;
  /** Why nobody does, when that is so. */
  readonly inertBecause?: string;
  readonly identify: (naming: Naming) => Identity;
}

const generated = ({ stack, logicalId }: Naming) => `${stack}-${logicalId}`;
const arnOf = (naming: Naming, service: string, resource: string) =>
  `arn:aws:${service}:${naming.region}:${naming.accountId}:${resource}`;

export const plain = (by: string): ResourceType => ({ by, identify: (naming) => ({ physicalId: generated(naming) }) });

/** A resource whose `Ref` is its name and whose ARN is `arn:aws:<service>:<region>:<account>:<prefix><name>`. */
export const named = (by: string, service: string, prefix: string, nameProperty: string): ResourceType => ({
  by,
  identify: (naming) => {
    const physicalId = naming.property(nameProperty) ?? generated(naming);
    return { physicalId, arn: arnOf(naming, service, `${prefix}${physicalId}`) };
  },
});

/** A resource whose `Ref` is its ARN. */
export const refIsArn = (by: string, service: string, prefix: string, nameProperty: string): ResourceType => ({
  by,
  identify: (naming) => {
    const name = naming.property(nameProperty) ?? generated(naming);
    const arn = arnOf(naming, service, `${prefix}${name}`);
    return { physicalId: arn, arn, attributes: { Name: name, TopicArn: arn, TopicName: name } };
  },
});

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

/** What a distribution refers to by an id of its own. */
export const withId = (by: string): ResourceType => ({
  by,
  identify: (naming) => ({ physicalId: generated(naming), attributes: { Id: generated(naming) } }),
});

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

/** What AWS has around a system and one machine has no use for: it can be referred to, and does nothing. */
export const inert = (type: ResourceType, inertBecause: string): ResourceType => ({
  ...type,
  by: 'nobody',
  inertBecause,
});

export const LOG_GROUP: ResourceType = {
  by: 'logs',
  identify: (naming) => {
    const name = naming.property('LogGroupName') ?? generated(naming);
    return { physicalId: name, arn: arnOf(naming, 'logs', `log-group:${name}:*`) };
  },
};
