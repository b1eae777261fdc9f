import { api } from './client.ts';
import { fileNameOf } from './file-name.ts';

/** A file the desk keeps for a day, until it is sent with something. */
export interface SentFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly expiresAt: string;
}

/** Sends a file beside the API, to where the desk says, before it is attached to anything. @throws Refused, Error */
export async function sendFile(file: File): Promise<SentFile> {
  const { size } = file;
  const name = fileNameOf(file.name);
  const type = file.type || 'application/octet-stream';
  const { data } = await api.POST('/attachments', { body: { name, type, size } });
  if (data === undefined) throw new Error('no answer');
  const answer = await fetch(data.upload, { method: 'PUT', body: file });
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  return { id: data.id, name, size, expiresAt: data.expiresAt };
}
