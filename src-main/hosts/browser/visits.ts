import { fingerprint, newSecret } from './secrets'

const mostSessions = 50
const mostTabs = 200

/**
 * Who is in: a session is a browser that showed a token and holds its cookie, a tab is one page in it with a
 * secret of its own. A visit is a tab; files and folders are bound to it.
 */
export function createVisits() {
  const sessions = new Set<string>()
  const tabs = new Map<string, { session: string; visit: string }>()

  function openSession(): string {
    const cookie = newSecret()
    sessions.add(fingerprint(cookie))
    dropOldest(sessions, mostSessions)
    return cookie
  }

  function hasSession(cookie: string | undefined): boolean {
    return cookie !== undefined && sessions.has(fingerprint(cookie))
  }

  /** @returns the secret of a new tab, or undefined without a session */
  function openTab(cookie: string | undefined): string | undefined {
    if (cookie === undefined || !hasSession(cookie)) return undefined
    const secret = newSecret()
    tabs.set(fingerprint(secret), { session: fingerprint(cookie), visit: newSecret() })
    dropOldest(tabs, mostTabs)
    return secret
  }

  /** The visit of a call, when its tab's secret belongs to its cookie. */
  function visitOf(cookie: string | undefined, secret: string | undefined): string | undefined {
    if (cookie === undefined || secret === undefined || !hasSession(cookie)) return undefined
    const tab = tabs.get(fingerprint(secret))
    return tab?.session === fingerprint(cookie) ? tab.visit : undefined
  }

  return { openSession, hasSession, openTab, visitOf }
}

function dropOldest(table: Set<string> | Map<string, unknown>, most: number): void {
  for (const key of table.keys()) {
    if (table.size <= most) return
    table.delete(key)
  }
}
