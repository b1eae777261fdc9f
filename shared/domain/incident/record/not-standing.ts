/** No hold, no wait. */
export const NOT_STANDING = { hold: null, waitUntil: null, returnTo: null } as const;
