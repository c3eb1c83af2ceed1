import { texts } from '@shared/texts'
import { IconHelp, type IconProps } from '@tabler/icons-react'
import { type ComponentType, lazy } from 'react'

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
  /** Key of the number beside the label, see `badges.ts`. */
  badge?: 'today' | 'reminders'
  /** The path in the side bar that is lit while this page is shown; left out: its own. */
  under?: string
}

const t = texts().shell

/**
 * All pages, in the order of the side bar. A feature adds its line here and exports its page from
 * `features/<name>/index.ts`.
 */
export const routes: readonly Route[] = [
  {
    path: '/help',
    label: t.help,
    icon: IconHelp,
    page: lazy(async () => ({ default: (await import('@renderer/features/help')).HelpPage })),
    nav: 'more',
  },
]
