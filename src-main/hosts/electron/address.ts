/** The program's own scheme: standard and secure, so that it has an origin like a site of its own. */
export const scheme = 'app'
const host = 'tante-emma'
export const ownOrigin = `${scheme}://${host}`
export const homeAddress = `${ownOrigin}/`

/** Messages between page and preload, and between preload and main process. */
export const connectMessage = 'tante-emma:connect'
export const portMessage = 'tante-emma:port'

/** Whether an address lies in the program itself. Origins of own schemes are opaque to `URL`. */
export function isOwn(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined
  return url?.protocol === `${scheme}:` && url.host === host
}
