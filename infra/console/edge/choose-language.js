/**
 * CloudFront function for `/status-page/*`, before the cache is asked: the page depends on its path and on one of the desk's languages,
 * so that is all the cache is asked by. What else stands in an address would make the desk render the same page again and again.
 *
 * `LANGUAGES` is put before it (edge-function.ts).
 */
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name.
function handler(event) {
  const request = event.request;
  const language =
    firstOf(textOf(request.querystring.lang)) || firstOf(textOf(request.headers['accept-language'])) || 'en';
  request.headers['accept-language'] = { value: language };
  request.querystring = {};
  return request;
}

function textOf(given) {
  return given ? given.value : '';
}

/** As the desk reads it where it is asked without a cache: the first of its languages in a list of tags. */
function firstOf(tags) {
  const found =
    tags
      .slice(0, 200)
      .toLowerCase()
      .match(/(?:^|,)\s*[a-z]{2}\b/g) || [];
  return found.map((tag) => tag.slice(-2)).find((tag) => LANGUAGES.includes(tag));
}
