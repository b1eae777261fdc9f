import { createHash } from 'node:crypto';
import { byteLength } from '#events/terms/text.ts';

/**
 * The keys of the one table. Items of an incident share a partition; look-ups that must be unique have one of their own.
 * Concatenated, never templated from user input that could contain `#` without being hashed or last.
 */

/** The snapshot of a record that has timers. */
export const META = 'META';
/** The snapshot of a record that has none: nobody looks at it to arm any. */
export const STATE = 'STATE';
/** Begins the keys of who has the record open. */
export const PRESENCE = 'PRESENCE#';

/** Begins the keys of administrative acts. */
export const ACT = 'ACT#';

/** Begins the keys of who asked to be told of announcements and has not confirmed it: the stream tells of them. */
export const ASKED = 'ASKED#';

/** Widths that keep string order equal to number order: a million entries, a billion incidents. */
const VERSION_DIGITS = 7;

/** What DynamoDB takes of a key, in the table as in its indexes. */
export const LONGEST_PK_BYTES = 2048;
const LONGEST_SK_BYTES = 1024;

export function incidentPk(tenant: string, number: string): string {
  return `T#${tenant}#${number}`;
}

/** @returns whose partition it is; tenants and numbers have no `#`, what records of other kinds are called by may have some */
export function recordOfPk(pk: string): { tenant: string; number: string } {
  const [, tenant = '', ...number] = pk.split('#');
  return { tenant, number: number.join('#') };
}

/** What a record without a number is called by, its kind in front: in keys, seals and logs. */
export function recordName(prefix: string, id: string): string {
  return `${prefix}#${id}`;
}

/** What rules know of people and items, beside each other, so that one query has them all as they stand. */
export function directoryPk(tenant: string): string {
  return `DIRECTORY#${tenant}`;
}

/** Says how often each kind of it was changed. */
export function directoryHeadKey(tenant: string) {
  return { pk: directoryPk(tenant), sk: 'HEAD' };
}

export function entrySk(version: number): string {
  return `J#${String(version).padStart(VERSION_DIGITS, '0')}`;
}

/** After every journal entry's key. */
export const JOURNAL_END = 'J$';

/** Ten tasks each, where they do not lie in the snapshot. */
export function taskPartSk(place: number): string {
  return `TASKS#${place}`;
}

/** A lesson of a review, where the board of all lessons finds it. */
export function lessonSk(id: string): string {
  return `LESSON#${id}`;
}

export function configurationItemSk(item: string): string {
  return fitted('CI', item, LONGEST_SK_BYTES);
}

export function parentSk(parent: string): string {
  return `PARENT#${parent}`;
}

/** Beside a record that was ever proposed as a major incident. */
export const MAJOR_SK = 'MAJOR';

/** @param kind - the prefix of its kind of record */
export function counterKey(tenant: string, kind: string) {
  return { pk: `COUNTER#${tenant}`, sk: kind };
}

export function configurationHeadKey(tenant: string) {
  return { pk: `CONFIGURATION#${tenant}`, sk: 'HEAD' };
}

export function configurationKey(tenant: string, version: number) {
  return { pk: `CONFIGURATION#${tenant}`, sk: `V#${String(version).padStart(VERSION_DIGITS, '0')}` };
}

/** A key belongs to who sent it: two callers may choose the same. */
export function idempotencyKey(tenant: string, actor: string, key: string) {
  return { pk: `IDEMPOTENCY#${tenant}#${hashed(`${actor} ${key}`)}`, sk: 'ANSWER' };
}

/** One person who has a record open. */
export function presenceKey(tenant: string, number: string, email: string) {
  return { pk: incidentPk(tenant, number), sk: `${PRESENCE}${hashed(email).slice(0, 22)}` };
}

/** Lists that one person keeps. */
export function ownViewsPk(tenant: string, owner: string): string {
  return `VIEWS#${tenant}#${hashed(owner)}`;
}

/** Lists that are shared with the people of a group. */
export function sharedViewsPk(tenant: string, group: string): string {
  return `GROUP-VIEWS#${tenant}#${hashed(group)}`;
}

/** One of them: its id is its owner's choice, so others may have chosen the same. */
export function sharedViewKey(tenant: string, group: string, { owner, id }: { owner: string; id: string }) {
  return { pk: sharedViewsPk(tenant, group), sk: `${hashed(owner).slice(0, 22)}#${id}` };
}

/** What its administrators did to a tenant. */
export function actsPk(tenant: string): string {
  return `ACTS#${tenant}`;
}

/** A tenant as the operator keeps it. */
export function tenantKey(tenant: string) {
  return { pk: `TENANT#${tenant}`, sk: 'TENANT' };
}

/** Who is told of announcements: tells everybody apart, in keys and links, and says no address. */
export function subscriberId(email: string): string {
  return hashed(email.trim().toLowerCase()).slice(0, 22);
}

/** How a tenant is reached in its chat. */
export function slackSettingsKey(tenant: string) {
  return { pk: `CHAT#${tenant}`, sk: 'SLACK' };
}

/** Whose a workspace of Slack is. */
export function slackTeamKey(team: string) {
  return { pk: `SLACK-TEAM#${team}`, sk: 'TENANT' };
}

/** A code somebody writes in the chat, to show who they are there. */
export function chatCodeKey(tenant: string, code: string) {
  return { pk: `CHAT-CODE#${tenant}#${hashed(code)}`, sk: 'CODE' };
}

/** How often anything in a queue has changed. One partition a queue, or all would be one. */
export function queueKey(tenant: string, kind: string, name: string) {
  return { pk: `QUEUE#${tenant}#${kind}#${hashed(name)}`, sk: 'CHANGES' };
}

export function mailAddressKey(address: string) {
  return { pk: `ADDRESS#${address}`, sk: 'ADDRESS' };
}

/**
 * Text at the end of a key: as it is where the key has room for it, hashed where it has not. What is hashed stands behind
 * another sign, so that no text can be taken for the hash of another.
 */
export function fitted(start: string, text: string, bytes: number): string {
  const key = `${start}#${text}`;
  return byteLength(key) <= bytes ? key : `${start}~${hashed(text)}`;
}

/** Keeps foreign text of any length and alphabet inside a key. */
export function hashed(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
