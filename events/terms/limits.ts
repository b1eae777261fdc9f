/** How long the texts of a record may be, in characters; what they take in bytes follows from text.ts. */

export const LONGEST_TITLE = 300;
export const LONGEST_TEXT = 32_000;
/** Of a person. */
export const LONGEST_NAME = 200;
/** Of a configuration item, in bytes as well: an ARN has at most 2,048. */
export const LONGEST_ITEM = 2048;
export const MOST_ITEMS = 20;
/** Of a tag. */
export const LONGEST_TAG = 50;
export const MOST_TAGS = 20;
/** Of a canned answer, before and after its placeholders are filled in: all of them together fit into an answer of the API. */
export const LONGEST_ANSWER = 4000;
export const LONGEST_FILLED_ANSWER_BYTES = 16_000;
export const MOST_ANSWERS = 200;
/** Of a file somebody uploads, in bytes: what mail programs send, and a browser uploads in one piece. */
export const LARGEST_UPLOAD_BYTES = 25 * 1024 * 1024;
export const LONGEST_FILE_NAME = 120;
export const LONGEST_FILE_NAME_BYTES = 240;
/** Files of an opening or a comment; a record has room for two hundred. */
export const MOST_UPLOADS = 10;
/** Of a mail's text in an answer of the API, which has to fit; what is longer is a file of its entry. */
export const LONGEST_SHOWN_MAIL = 200_000;

/** What somebody adds to a page by hand: a text message has room for it beside the title. */
export const LONGEST_PAGE = 500;
