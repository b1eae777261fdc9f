import * as z from 'zod';

const attributes = { userAttributes: z.looseObject({ email: z.string(), 'custom:tenant': z.string().optional() }) };

const SignUpSchema = z.looseObject({
  triggerSource: z.literal('PreSignUp_SignUp'),
  request: z.looseObject(attributes),
});

/** Of a person whom an administrator made. */
const MadeSchema = z.looseObject({ triggerSource: z.literal('PreSignUp_AdminCreateUser') });

const TokenSchema = z.looseObject({
  triggerSource: z.templateLiteral(['TokenGeneration_', z.string()]),
  request: z.looseObject({
    userAttributes: attributes.userAttributes.extend({ email_verified: z.string().optional() }),
    groupConfiguration: z.looseObject({ groupsToOverride: z.array(z.string()).nullish() }).nullish(),
  }),
});

/** What Cognito asks before somebody is made, and before a token is. It takes the whole event back, with its answer in it. */
export const TriggerEventSchema = z.union([SignUpSchema, MadeSchema, TokenSchema]);

export type TriggerEvent = z.infer<typeof TriggerEventSchema>;
export type TokenEvent = z.infer<typeof TokenSchema>;
