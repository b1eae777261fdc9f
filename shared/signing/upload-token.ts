import type { Keyring } from './keyring.ts';
import { type LinkClaims, seal, type Unsealed, unseal } from './sealed-claims.ts';

/** A file somebody said they would upload. */
export interface UploadClaims extends LinkClaims {
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
}

/** @returns the file's id for whoever uploads it: nobody else can attach it, and there is nothing to keep until somebody does */
export function signUpload(keyring: Keyring, claims: UploadClaims, uploader: string): string {
  return seal(keyring, 'upload', claims, uploader);
}

/** @param now ISO instant */
export function verifyUpload(keyring: Keyring, token: string, now: string): Unsealed<UploadClaims> {
  return unseal(keyring, 'upload', token, now);
}
