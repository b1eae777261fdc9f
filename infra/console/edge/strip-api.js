/** CloudFront function for `/api/*`: the API knows nothing of the prefix. */
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name.
function handler(event) {
  const request = event.request;
  request.uri = request.uri.slice('/api'.length);
  return request;
}
