import { createHash, randomBytes } from 'node:crypto'

/** 128 random bits as base64url. */
export function newSecret(): string {
  return randomBytes(16).toString('base64url')
}

/**
 * What a secret is looked up by. Comparing hashes tells nothing about the secret by its timing, and the tables
 * do not hold it.
 */
export function fingerprint(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}
