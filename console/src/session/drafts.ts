/** Where a browser keeps what a person typed, by place: `INC-000012.public`. */
const PREFIX = 'firstline.draft.';

export const draftKey = (email: string, place: string): string => `${PREFIX}${email}.${place}`;

/** Whoever signs out leaves nothing of what they typed to the next one at this browser. */
export function forgetDrafts(email: string, storage: Pick<Storage, 'removeItem'> = localStorage): void {
  const own = draftKey(email, '');
  for (const key of Object.keys(storage).filter((one) => one.startsWith(own))) storage.removeItem(key);
}
