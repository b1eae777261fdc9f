/**
 * Among the resources of an event of the desk: its tenant has webhooks, one of which may want it. Only then is the function
 * invoked that calls them.
 */
export const HEARD_BY_WEBHOOKS = 'firstline:webhooks';
