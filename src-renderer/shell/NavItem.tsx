import { count as formatCount } from '@shared/texts/numbers'
import { Link } from './Link'
import { usePlace } from './location'
import type { Route } from './route'
import { routeOf } from './route-of'
import styles from './Sidebar.module.css'
import { useTexts } from './use-texts'

/** One page in the side bar; `count` rows wait there. */
export function NavItem({ route, count }: { route: Route; count: number }) {
  const t = useTexts().shell
  const shown = routeOf(usePlace().path)?.route
  const here = (shown?.under ?? shown?.path) === route.path
  return (
    <Link
      to={route.path}
      className={styles.item}
      title={route.label}
      aria-current={here ? 'page' : undefined}
    >
      <route.icon size={21} stroke={1.7} aria-hidden />
      <span className={styles.label}>{route.label}</span>
      {count > 0 && (
        <span className={styles.badge}>
          {count > 999 ? '999+' : formatCount(count)}
          <span className="visually-hidden"> {t.open}</span>
        </span>
      )}
    </Link>
  )
}
