import { type Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { focusPath, openPath } from './guard'
import { createGuessLimit } from './guesses'
import type { HostEnv } from './host-env'
import type { Limits } from './limits'
import { closedPage, goingOnPage, gonePage, waitPage } from './pages'
import { createTokens } from './tokens'
import { createVisits } from './visits'

/** Carries the secret of a tab on every call. */
const tabHeader = 'x-tante-emma-tab'
/** Carries the secret of the running instance, known to whoever may read the data folder. */
export const instanceHeader = 'x-tante-emma-instance'

export type EntranceOptions = {
  port: () => number
  limits: Limits
  /** The secret of this instance. */
  instance: string
  /** A second start asks for a window; resolves to whether one could be opened. */
  onFocus: () => Promise<boolean>
  /** Where a person gets in, with a fresh token. */
  address: (token: string) => string
}

/** How a browser becomes a visit: token → cookie → secret of the tab. */
export function createEntrance({ port, limits, instance, onFocus, address }: EntranceOptions) {
  const tokens = createTokens(limits.tokenLife)
  const visits = createVisits()
  const guesses = createGuessLimit(limits.wrongGuesses, limits.guessWindow)
  // Cookies know no ports: two running instances must not overwrite each other's.
  const cookieName = () => `tante-emma-${port()}`
  const cookieOf = (c: Context<HostEnv>) => getCookie(c, cookieName())

  function enter(c: Context<HostEnv>, token: string) {
    if (guesses.tooMany()) return c.html(waitPage(), 429)
    const redeemed = tokens.redeem(token)
    if (redeemed === 'good') {
      setCookie(c, cookieName(), visits.openSession(), { httpOnly: true, sameSite: 'Strict', path: '/' })
      return c.html(goingOnPage())
    }
    if (redeemed === 'unknown') guesses.wrong()
    // Whoever is in already and reloads the address stays in.
    return visits.hasSession(cookieOf(c)) ? c.html(goingOnPage()) : c.html(gonePage(), 403)
  }

  const routes = new Hono<HostEnv>()
    .get(openPath, (c) => enter(c, c.req.query('token') ?? ''))
    .post(openPath, async (c) => {
      const token = (await c.req.parseBody()).token
      return enter(c, typeof token === 'string' ? token : '')
    })
    .post('/session', (c) => {
      const tab = visits.openTab(cookieOf(c))
      return tab === undefined ? c.body(null, 401) : c.json({ tab })
    })
    .post(focusPath, async (c) => {
      if (guesses.tooMany()) return c.body(null, 429)
      if (c.req.header(instanceHeader) !== instance) {
        guesses.wrong()
        return c.body(null, 403)
      }
      const opened = await onFocus()
      return c.json({ opened, address: address(tokens.issue()) })
    })

  return {
    routes,
    issueToken: tokens.issue,
    /** The visit that a request belongs to, or undefined. */
    visitOf: (c: Context<HostEnv>) => visits.visitOf(cookieOf(c), c.req.header(tabHeader)),
    /** The page in place of the program for whoever has not come in; undefined for whoever has. */
    refusal: (c: Context<HostEnv>) =>
      visits.hasSession(cookieOf(c)) ? undefined : c.html(closedPage(), 403),
  }
}
