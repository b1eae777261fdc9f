/** Azure's names are the same in upper and lower case, and it uses both for one thing. */
export const lower = (...names: readonly string[]): string => names.map((name) => name.toLowerCase()).join('/');
