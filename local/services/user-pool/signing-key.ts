import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { exportJWK, importJWK, type JWK } from 'jose';
import type { LocalState } from '#local/runtime.ts';

export const ALGORITHM = 'RS256';

export interface SigningKey {
  readonly id: string;
  readonly publicKey: Awaited<ReturnType<typeof importJWK>>;
  readonly privateKey: Awaited<ReturnType<typeof importJWK>>;
}

/** The user pool's key pair, made once and kept, so that tokens outlive a restart. */
export async function signingKey(state: LocalState): Promise<SigningKey> {
  state.db.exec(
    'CREATE TABLE IF NOT EXISTS user_pool_keys (id TEXT PRIMARY KEY, private_key TEXT NOT NULL, public_key TEXT NOT NULL)',
  );
  const row = state.db.prepare('SELECT * FROM user_pool_keys').get() ?? create(state);
  return {
    id: String(row.id),
    privateKey: await importJWK(JSON.parse(String(row.private_key)) as JWK, ALGORITHM),
    publicKey: await importJWK(JSON.parse(String(row.public_key)) as JWK, ALGORITHM),
  };
}

/** The public half, as `/.well-known/jwks.json` has it. */
export async function publicKeySet({ id, publicKey }: SigningKey): Promise<{ readonly keys: readonly JWK[] }> {
  return { keys: [{ ...(await exportJWK(publicKey)), kid: id, alg: ALGORITHM, use: 'sig' }] };
}

function create(state: LocalState): Record<string, string> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const id = randomUUID();
  const row = {
    private_key: JSON.stringify(privateKey.export({ format: 'jwk' })),
    public_key: JSON.stringify(publicKey.export({ format: 'jwk' })),
  };
  state.db.prepare('INSERT INTO user_pool_keys VALUES (?, ?, ?)').run(id, row.private_key, row.public_key);
  return { id, ...row };
}
