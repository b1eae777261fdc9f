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

export const generated = ({ stack, logicalId }: Naming) => `${stack}-${logicalId}`;
export const arnOf = (naming: Naming, service: string, resource: string) =>
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

/** What a distribution refers to by an id of its own. */
export const withId = (by: string): ResourceType => ({
  by,
  identify: (naming) => ({ physicalId: generated(naming), attributes: { Id: generated(naming) } }),
});

/** What AWS has around a system and one machine has no use for: it can be referred to, and does nothing. */
export const inert = (type: ResourceType, inertBecause: string): ResourceType => ({
  ...type,
  by: 'nobody',
  inertBecause,
});
