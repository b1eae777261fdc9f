/**
 * CloudFront function, for what no other behaviour takes. Every address of the console is its one page, unless it names a file: those
 * with a hash lie in `assets`, the few others beside the page. `/console/people/ana@example.com` is a place in the console.
 *
 * `STATUS_PAGE`, where a status page has a domain of its own, is put before it (edge-function.ts): `{domain, path}`, else null.
 */
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name.
function handler(event) {
  const request = event.request;
  const uri = request.uri;
  if (uri === '/' || uri === '/console') return found(isForStatusPage(request) ? STATUS_PAGE.path : '/console/');
  const isFile = uri.startsWith('/console/assets/') || /^\/console\/[^/]+\.[a-z0-9]+$/.test(uri);
  if (uri.startsWith('/console/') && !isFile) request.uri = '/console/index.html';
  return request;
}

function isForStatusPage(request) {
  const host = request.headers.host;
  return STATUS_PAGE !== null && host !== undefined && host.value === STATUS_PAGE.domain;
}

function found(address) {
  return { statusCode: 302, statusDescription: 'Found', headers: { location: { value: address } } };
}
