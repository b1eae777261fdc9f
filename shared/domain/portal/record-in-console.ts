/**
 * @param consoleUrl ends in a slash; null where there is no console
 * @returns the address of a record for the desk's people, or in the portal for whoever reported it
 */
export function recordInConsole(
  consoleUrl: string | null,
  number: string,
  reader: 'desk' | 'requester',
): string | null {
  if (consoleUrl === null) return null;
  return `${consoleUrl}${reader === 'desk' ? 'incidents' : 'portal'}/${encodeURIComponent(number)}`;
}
