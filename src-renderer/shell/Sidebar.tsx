import { Link } from './Link'
import { usePlace } from './location'
import { type Route, routes } from './routes'
import styles from './Sidebar.module.css'
import { useTexts } from './use-texts'

/** The pages of the program, and at the foot how safe the data is. */
export function Sidebar() {
  const t = useTexts().shell
  const { path } = usePlace()
  const group = (nav: Route['nav']) => (
    <ul className={styles.group}>
      {routes
        .filter((route) => route.nav === nav)
        .map((route) => (
          <li key={route.path}>
            <Link
              to={route.path}
              className={styles.item}
              aria-current={path === route.path ? 'page' : undefined}
            >
              <route.icon size={20} stroke={1.7} aria-hidden />
              <span>{route.label}</span>
            </Link>
          </li>
        ))}
    </ul>
  )
  return (
    <nav className={styles.side} aria-label={t.navigation}>
      <div className={styles.brand}>{t.program}</div>
      {group('main')}
      {group('more')}
    </nav>
  )
}
