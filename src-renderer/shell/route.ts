import type { IconProps } from '@tabler/icons-react'
import { type ComponentType, createContext, useContext } from 'react'

/** What a page gets: the named parts of its path (`:id`) and the query behind the `?`. */
export type PageProps = { params: Record<string, string>; query: URLSearchParams }

export type Route = {
  /** `/customers/:id`; the first route that fits is shown. */
  path: string
  label: string
  icon: ComponentType<IconProps>
  page: ComponentType<PageProps>
  /** Where it stands in the side bar; left out: reached from other pages only. */
  nav?: 'main' | 'more'
  /** The number beside the label, see `badges.ts`. */
  badge?: 'today' | 'reminders' | 'voices'
  /** The path in the side bar that is lit while this page is shown; left out: its own. */
  under?: string
}

const RoutesContext = createContext<readonly Route[]>([])
export const RoutesProvider = RoutesContext.Provider

/** All pages of the program; for code that the pages themselves import, which cannot import the list. */
export function useRoutes(): readonly Route[] {
  return useContext(RoutesContext)
}
