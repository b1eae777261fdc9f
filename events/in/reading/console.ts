/** Pages of the AWS console. China and GovCloud have consoles of their own. */
const DOMAINS: readonly (readonly [prefix: string, domain: string])[] = [
  ['cn-', 'console.amazonaws.cn'],
  ['us-gov-', 'console.amazonaws-us-gov.com'],
];

/** @param path - of the page, with its first slash; a `?region=` is put before a `#` */
export function consolePage(region: string, path: string): string {
  const domain = DOMAINS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'console.aws.amazon.com';
  const [page = '', fragment] = path.split('#');
  return `https://${region}.${domain}${page}?region=${region}${fragment === undefined ? '' : `#${fragment}`}`;
}
