import * as z from 'zod';
import type { Resources } from '#local/runtime.ts';
import { inert, propertiesOf } from '#local/services/wire/properties.ts';

const override = { Override: z.literal(true) };

const POLICY = z.strictObject({
  ResponseHeadersPolicyConfig: z.strictObject({
    Name: inert,
    Comment: inert,
    CustomHeadersConfig: z
      .strictObject({ Items: z.array(z.strictObject({ Header: z.string(), Value: z.string(), ...override })) })
      .default({ Items: [] }),
    SecurityHeadersConfig: z.strictObject({
      /** Missing where the answers say it themselves. */
      ContentSecurityPolicy: z.strictObject({ ContentSecurityPolicy: z.string(), ...override }).optional(),
      ContentTypeOptions: z.strictObject(override),
      FrameOptions: z.strictObject({ FrameOption: z.string(), ...override }),
      ReferrerPolicy: z.strictObject({ ReferrerPolicy: z.string(), ...override }),
      /** Browsers take no notice of it where there is no TLS. */
      StrictTransportSecurity: z.strictObject({
        AccessControlMaxAgeSec: z.number(),
        IncludeSubdomains: z.boolean(),
        ...override,
      }),
    }),
  }),
});

/** What a policy of the template puts on every answer. */
export function readHeaders(resources: Resources, id: string | undefined): Record<string, string> {
  if (id === undefined) return {};
  const resource = resources.byPhysicalId('AWS::CloudFront::ResponseHeadersPolicy', id);
  if (resource === undefined) throw new Error(`the template has no response headers policy ${id}`);
  const { CustomHeadersConfig, SecurityHeadersConfig } = propertiesOf(resource, POLICY).ResponseHeadersPolicyConfig;
  const { ContentSecurityPolicy } = SecurityHeadersConfig;
  const { AccessControlMaxAgeSec, IncludeSubdomains } = SecurityHeadersConfig.StrictTransportSecurity;
  return {
    ...(ContentSecurityPolicy && { 'content-security-policy': ContentSecurityPolicy.ContentSecurityPolicy }),
    'x-content-type-options': 'nosniff',
    'x-frame-options': SecurityHeadersConfig.FrameOptions.FrameOption,
    'referrer-policy': SecurityHeadersConfig.ReferrerPolicy.ReferrerPolicy,
    'strict-transport-security': `max-age=${AccessControlMaxAgeSec}${IncludeSubdomains ? '; includeSubDomains' : ''}`,
    ...Object.fromEntries(CustomHeadersConfig.Items.map(({ Header, Value }) => [Header.toLowerCase(), Value])),
  };
}
