import { api } from '../../api/client.ts';
import type { Uploaded } from './uploaded.ts';

const LONGEST_NAME = 120;

/** Sends a file to the desk before it is attached to anything. @throws Refused, Error */
export async function upload(file: File): Promise<Uploaded> {
  const { size } = file;
  const name = file.name.slice(-LONGEST_NAME);
  const type = file.type || 'application/octet-stream';
  const { data } = await api.POST('/attachments', { body: { name, type, size } });
  if (data === undefined) throw new Error('no answer');
  const answer = await fetch(data.upload, { method: 'PUT', body: file });
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  return { id: data.id, name, size, expiresAt: data.expiresAt };
}
