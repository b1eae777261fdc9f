/** Who the page is to the HTTP API: changed by making another token. */
export const session = { token: '' };

/** JSON of this desk. Throws an error whose message is the problem's detail and its fields. */
export async function call(path, options = {}) {
  const response = await fetch(path, { ...options, headers: { accept: 'application/json', ...options.headers } });
  const body = await response.json();
  if (!response.ok) {
    const fields = (body.errors ?? []).map(({ path: field, message }) => `${field} ${message}`).join(', ');
    throw new Error([body.detail ?? response.statusText, fields].filter(Boolean).join(' '));
  }
  return body;
}

export const post = (path, body) => call(path, { method: 'POST', body: JSON.stringify(body) });
