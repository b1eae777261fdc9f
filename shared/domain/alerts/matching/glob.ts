/** What stands for other characters in a glob. */
const WILD = /[*?]/;

/** @returns whether the pattern means more than the one text it is */
export function isWild(pattern: string): boolean {
  return WILD.test(pattern);
}

/**
 * `*` is any run of characters, also none and also across `/` and `:`; `?` is exactly one. Upper and lower case are told
 * apart, as ARNs do. At worst the product of both lengths: a regular expression made of foreign text might never end.
 */
export function fitsGlob(pattern: string, text: string): boolean {
  let [p, t, star, resume] = [0, 0, -1, 0];
  while (t < text.length) {
    if (pattern[p] === '*') {
      [star, resume] = [p, t];
      p += 1;
    } else if (pattern[p] === '?' || pattern[p] === text[t]) {
      p += 1;
      t += 1;
    } else if (star >= 0) {
      // The last star takes one character more.
      resume += 1;
      [p, t] = [star + 1, resume];
    } else return false;
  }
  while (pattern[p] === '*') p += 1;
  return p === pattern.length;
}
