/** A part of the bundle: mails in the words of every language, for requests that ask what one would say. */
export { previewMails } from '#shared/use-cases/incidents/preview-mails.ts';
