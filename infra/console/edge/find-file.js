/**
 * CloudFront function, for what no other behaviour takes. Every address of the console is its one page, unless it names a file: those
 * with a hash lie in `assets`, the few others beside the page. `/console/people/ana@example.com` is a place in the console.
 */
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name.
function handler(event) {
  const request = event.request;
  const uri = request.uri;
  if (uri === '/' || uri === '/console') {
    return { statusCode: 302, statusDescription: 'Found', headers: { location: { value: '/console/' } } };
  }
  const isFile = uri.startsWith('/console/assets/') || /^\/console\/[^/]+\.[a-z0-9]+$/.test(uri);
  if (uri.startsWith('/console/') && !isFile) request.uri = '/console/index.html';
  return request;
}
