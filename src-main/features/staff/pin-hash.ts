import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt)

/** 32 MB and some 80 ms a guess: few digits need a slow hash. Cost as OWASP recommends for scrypt. */
const cost = 2 ** 15
const keyBytes = 32

/** `scrypt$<cost>$<salt>$<key>`, the bytes as base64, with a salt of its own each time. */
export async function hashPin(pin: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await keyOf(pin, salt, cost)
  return ['scrypt', cost, salt.toString('base64'), key.toString('base64')].join('$')
}

/** Whether a PIN is the one of a hash. */
export async function fitsHash(pin: string, hash: string): Promise<boolean> {
  const [name, n, salt, key] = hash.split('$')
  if (name !== 'scrypt' || !salt || !key) return false
  const known = Buffer.from(key, 'base64')
  const given = await keyOf(pin, Buffer.from(salt, 'base64'), Number(n))
  return known.length === given.length && timingSafeEqual(known, given)
}

function keyOf(pin: string, salt: Buffer, N: number): Promise<Buffer> {
  return derive(pin, salt, keyBytes, { N, r: 8, p: 1, maxmem: 256 * N * 8 })
}
