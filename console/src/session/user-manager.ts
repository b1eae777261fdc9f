import { InMemoryWebStorage, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { SessionSettings } from './session-settings.ts';

const HOME = '/console/';

/**
 * Signs in by code and PKCE at the managed login. Tokens live in the memory of this page and nowhere else; what lies in
 * `sessionStorage` for the way there and back is the verifier of one attempt.
 */
export function userManager({ authority, clientId, loginUrl }: SessionSettings): UserManager {
  const home = `${location.origin}${HOME}`;
  return new UserManager({
    authority,
    client_id: clientId,
    redirect_uri: home,
    scope: 'openid email profile',
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: true,
    // Given here, so that signing in needs no other request and `connect-src` no other host.
    metadata: {
      issuer: authority,
      authorization_endpoint: `${loginUrl}/oauth2/authorize`,
      token_endpoint: `${loginUrl}/oauth2/token`,
      revocation_endpoint: `${loginUrl}/oauth2/revoke`,
    },
  });
}

/** Where the managed login forgets who signed in there. */
export function logoutAddress({ clientId, loginUrl }: SessionSettings): string {
  const query = new URLSearchParams({ client_id: clientId, logout_uri: `${location.origin}${HOME}` });
  return `${loginUrl}/logout?${query}`;
}
