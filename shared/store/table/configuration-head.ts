/**
 * @param item - that names the current configuration of a tenant
 * @returns its version; 0, the shipped one, where nobody published another
 */
export function versionOfHead(item: Record<string, unknown> | undefined): number {
  return typeof item?.version === 'number' ? item.version : 0;
}
