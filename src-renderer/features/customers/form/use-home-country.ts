import { useRead } from '@renderer/rpc/reads'

/** The shop's own country, ISO 3166-1 alpha-2; the side bar has read it before any card is opened. */
export function useHomeCountry(): string {
  return useRead('settings', 'get', undefined).data?.shop.country ?? 'DE'
}
