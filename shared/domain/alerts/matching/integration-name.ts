import * as z from 'zod';

/**
 * Part of an address, a key and a token: no underscore, for that is what separates the parts of a token. Ids of sources
 * are such names, too.
 */
export const INTEGRATION_NAME = /^[a-z0-9][a-z0-9.-]{0,62}$/;

export const IntegrationNameSchema = z
  .string()
  .regex(INTEGRATION_NAME, 'must be lower case letters, digits, dots and hyphens, 63 at most');
