import { matchPath } from './match-path'
import type { Route } from './route'
import { routes } from './routes'

/** The route that a path belongs to, with its named parts. */
export function routeOf(path: string): { route: Route; params: Record<string, string> } | null {
  for (const route of routes) {
    const params = matchPath(route.path, path)
    if (params) return { route, params }
  }
  return null
}
