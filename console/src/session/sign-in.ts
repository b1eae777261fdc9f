import { User, type UserManager } from 'oidc-client-ts';

/** The window that signs in anew while the page it came from stays as it is. */
export const SIGN_IN_WINDOW = 'firstline-sign-in';
const CHANNEL = 'firstline-session';
const TRIED_AGAIN = 'firstline.tried-again';

/** Whether the managed login has sent the browser here. */
export const isComingBack = (): boolean => new URLSearchParams(location.search).has('code');

/**
 * @returns who has signed in, or null when the browser is on its way to the managed login.
 * A reload passes there, too, and comes back without a question while the login remembers.
 * @throws Error when coming back has failed twice
 */
export async function signIn(manager: UserManager): Promise<User | null> {
  if (isComingBack()) return comeBack(manager);
  await manager.signinRedirect({ state: location.pathname + location.search + location.hash });
  return null;
}

async function comeBack(manager: UserManager): Promise<User | null> {
  try {
    const user = await manager.signinRedirectCallback();
    sessionStorage.removeItem(TRIED_AGAIN);
    history.replaceState(null, '', typeof user.state === 'string' ? user.state : '/console/');
    return user;
  } catch (error) {
    // Recovery: an address with a used code, from the history or a bookmark; a fresh attempt asks for another. Once: what fails twice
    // would go round for ever.
    const triedAgain = sessionStorage.getItem(TRIED_AGAIN) !== null;
    sessionStorage.removeItem(TRIED_AGAIN);
    if (triedAgain) throw error;
    sessionStorage.setItem(TRIED_AGAIN, 'yes');
    await manager.signinRedirect({ state: '/console/' });
    return null;
  }
}

/** Hands who signed in in the small window to the page that waits, and closes. */
export function handOver(user: User): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(user.toStorageString());
  channel.close();
  window.close();
}

/** Opens the small window. @returns who signed in there; the page stays, and what was typed with it */
export function signInBeside(): Promise<User> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }: MessageEvent<string>) => {
      channel.close();
      resolve(User.fromStorageString(data));
    };
    window.open('/console/', SIGN_IN_WINDOW, 'popup,width=480,height=640');
  });
}
