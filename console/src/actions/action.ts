/** Something a person can do now, by a key, from the palette, or by the button that says the same. */
export interface Action {
  /** Unique on a page. */
  readonly id: string;
  readonly label: string;
  /** A single key without Ctrl or Alt, as the keyboard event names it: `j`, `Enter`, `?`. */
  readonly key?: string;
  /** Why it cannot be done now; shown where it is offered. */
  readonly disabled?: string | undefined;
  /** Shown in the sheet and at buttons, but the key is the browser's or the widget's own. */
  readonly shownOnly?: boolean;
  run(): void;
}
