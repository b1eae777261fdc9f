/** Who asks. A token is asked for at each request, since it may have been renewed. */
export interface TokenSource {
  token(): string;
  /** The desk no longer takes the token; resolves when there is a new one, so that what was asked can be asked again. */
  renewed(): Promise<void>;
}
