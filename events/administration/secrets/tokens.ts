import * as z from 'zod';

/** The tokens of an integration that are valid, by their ids, which prove nothing. */
export const TokensSchema = z.object({ tokens: z.array(z.string()) });
