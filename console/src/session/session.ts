import type { User, UserManager } from 'oidc-client-ts';
import type { TokenSource } from '../api/token-source.ts';
import { forgetDrafts } from './drafts.ts';
import type { SessionSettings } from './session-settings.ts';
import { signInBeside } from './sign-in.ts';
import { logoutAddress } from './user-manager.ts';

/** Who works here, and how their token is kept fresh. */
export class Session implements TokenSource {
  #user: User;
  readonly #manager: UserManager;
  readonly #settings: SessionSettings;
  #renewal: Promise<void> | null = null;
  #signedIn: (() => void) | null = null;
  readonly #watchers = new Set<() => void>();

  constructor(user: User, manager: UserManager, settings: SessionSettings) {
    this.#user = user;
    this.#manager = manager;
    this.#settings = settings;
    manager.events.addUserLoaded((renewed) => {
      this.#user = renewed;
    });
  }

  token(): string {
    return this.#user.id_token ?? '';
  }

  email(): string {
    return this.#user.profile.email ?? '';
  }

  name(): string {
    return this.#user.profile.name ?? this.email();
  }

  /** Cognito's groups are the desk's roles. */
  roles(): readonly string[] {
    const groups = this.#user.profile['cognito:groups'];
    return Array.isArray(groups) ? groups.map(String) : [];
  }

  /** Whether requests wait until somebody signs in again. */
  ended(): boolean {
    return this.#signedIn !== null;
  }

  /** One renewal for all requests that wait: silently when that goes, else by the button that `ended` makes visible. */
  renewed(): Promise<void> {
    this.#renewal ??= this.#renew().finally(() => (this.#renewal = null));
    return this.#renewal;
  }

  /** Called by the click, because browsers open windows for nothing else. */
  async signInAgain(): Promise<void> {
    const user = await signInBeside();
    if (user.profile.email !== this.email()) return location.reload();
    await this.#manager.storeUser(user);
    this.#user = user;
    this.#signedIn?.();
  }

  /** Tells when {@link ended} changes. @returns how to stop listening */
  watch(listener: () => void): () => void {
    this.#watchers.add(listener);
    return () => this.#watchers.delete(listener);
  }

  async signOut(): Promise<void> {
    // Recovery: leaving must not depend on the revocation; the login forgets the session in any case.
    await this.#manager.revokeTokens().catch(() => undefined);
    forgetDrafts(this.email());
    location.assign(logoutAddress(this.#settings));
  }

  async #renew(): Promise<void> {
    if (await this.#renewedSilently()) return;
    await new Promise<void>((resolve) => {
      this.#signedIn = resolve;
      this.#tell();
    });
    this.#signedIn = null;
    this.#tell();
  }

  /** By the refresh token alone: without one the library would try a hidden frame, which the policy refuses. */
  async #renewedSilently(): Promise<boolean> {
    if (this.#user.refresh_token === undefined) return false;
    // Recovery: a refresh token that is over: whoever sits here signs in beside.
    const user = await this.#manager.signinSilent().catch(() => null);
    if (user === null) return false;
    this.#user = user;
    return true;
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher();
  }
}
