/** The header that carries the secret of this tab on every request to the browser host. */
const tabHeader = 'x-tante-emma-tab'
const storageKey = 'tante-emma-tab'

/** The browser host no longer knows this tab: the program must be opened again from its start. */
export class SessionLost extends Error {
  constructor() {
    super('The host does not know this tab.')
    this.name = 'SessionLost'
  }
}

let tab: string | undefined
let remembered = false

/**
 * Fetches the secret of this tab from the browser host, which knows the visit by its cookie. The secret is
 * kept for this tab alone, so that a reload goes on. Throws SessionLost when the host refuses.
 */
export async function openSession(): Promise<void> {
  const stored = sessionStorage.getItem(storageKey)
  remembered = stored !== null
  tab = stored ?? (await fetchTab())
  sessionStorage.setItem(storageKey, tab)
}

/** The headers that a request to the host must carry; none in the window of Electron. */
export function sessionHeaders(): Record<string, string> {
  return tab === undefined ? {} : { [tabHeader]: tab }
}

/**
 * Forgets the secret, because the host has refused it. Where it stemmed from before a reload, the host may be a
 * newer one that knows the visit all the same: answers true when the page should be loaded once more.
 */
export function dropSession(): boolean {
  tab = undefined
  sessionStorage.removeItem(storageKey)
  return remembered
}

async function fetchTab(): Promise<string> {
  const answer = await fetch('/session', { method: 'POST' })
  if (!answer.ok) throw new SessionLost()
  const body: unknown = await answer.json()
  if (typeof body !== 'object' || body === null || !('tab' in body) || typeof body.tab !== 'string') {
    throw new SessionLost()
  }
  return body.tab
}
