/**
 * Among the resources of an event of the desk: people were paged in the chat for its record. Only then is the function invoked that
 * says there what became of it.
 */
export const PAGED_IN_CHAT = 'firstline:paged-in-chat';
