import type { BrowserServer } from '@main/hosts/browser/server'
import { httpRequest } from './http-request'

/** What a page of the program sends along, as a browser would. */
export type PageHeaders = Record<string, string>

export const originOf = ({ port }: Pick<BrowserServer, 'port'>) => `http://127.0.0.1:${port}`

/** The headers that a browser adds to a fetch of the program's own page. */
export function samePage(server: Pick<BrowserServer, 'port'>): PageHeaders {
  return { origin: originOf(server), 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }
}

/** Shows a token and returns the cookie for it. */
export async function openWith(address: string): Promise<string> {
  const answer = await httpRequest(address)
  const [cookie] = answer.headers['set-cookie'] ?? []
  if (answer.status !== 200 || !cookie) throw new Error(`not opened: ${answer.status}`)
  return cookie.split(';')[0] ?? ''
}

/** Comes in with a fresh token like a tab of a browser; the result goes with every call. */
export async function enter(server: BrowserServer): Promise<PageHeaders> {
  const cookie = await openWith(server.freshAddress())
  return openTab(server, cookie)
}

/** One more tab of the browser that holds the cookie. */
export async function openTab(server: Pick<BrowserServer, 'port'>, cookie: string): Promise<PageHeaders> {
  const headers = { ...samePage(server), cookie }
  const answer = await fetch(`${originOf(server)}/session`, { method: 'POST', headers })
  const { tab } = (await answer.json()) as { tab: string }
  return { ...headers, 'x-tante-emma-tab': tab }
}
