import { randomBytes } from 'node:crypto'

/** A new handle: the prefix of its kind and 128 random bits as base64url. */
export function newHandle(prefix: 'f_' | 'd_'): string {
  return prefix + randomBytes(16).toString('base64url')
}
