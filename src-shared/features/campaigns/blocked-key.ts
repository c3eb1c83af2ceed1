import { plainLetters } from '@shared/kernel/latin'
import { normalisePhone } from '@shared/kernel/phone'
import type { BlockedKind } from './blocked'

/** Keys of all that is blocked, each with its kind before it. */
export type BlockedKeys = ReadonlySet<string>

/**
 * By what a blocked address, number or domain is found again, however it was written; only the kind where nothing can
 * be read from it. Of an e-mail address the domain is what stands behind its @.
 *
 * @example blockedKey('phone', '0211 / 123-45') // 'phone:+4921112345'
 * @example blockedKey('domain', 'info@Werbung.example') // 'domain:werbung.example'
 */
export function blockedKey(kind: BlockedKind, value: string): string {
  return `${kind}:${keys[kind](value.trim())}`
}

const keys: Record<BlockedKind, (value: string) => string> = {
  email: (value) => (value.includes('@') ? value.toLowerCase() : ''),
  domain: (value) => {
    const domain = (value.split('@').at(-1) ?? '').toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    return /^[^\s/@]+\.[^\s/@]+$/.test(domain) ? domain : ''
  },
  phone: (value) => {
    const { e164, digits } = normalisePhone(value)
    return e164 ?? digits
  },
  address: (value) =>
    plainLetters(value)
      .replace(/strasse|str\./g, 'str')
      .replace(/[^a-z0-9]/g, ''),
}
