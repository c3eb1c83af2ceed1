import { german } from './table'

/**
 * The towns that a postcode may belong to, in the order of the alphabet; empty when it is unknown or the
 * country (ISO 3166-1 alpha-2) is another one than Germany.
 */
export function townsOf(postcode: string, country: string): string[] {
  return country === 'DE' ? [...(german().get(postcode.trim())?.towns ?? [])] : []
}
