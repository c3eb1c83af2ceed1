import { useRead } from '@renderer/rpc/reads'
import { useBadges } from './badges'
import { CounterViewFoot } from './counter-view/CounterViewFoot'
import { DataFoot } from './DataFoot'
import { LongWorkFoot } from './LongWorkFoot'
import { NavItem } from './NavItem'
import type { Route } from './route'
import { routes } from './routes'
import styles from './Sidebar.module.css'
import { useTexts } from './use-texts'

/** The pages of the program, and at the foot how safe the data is. */
export function Sidebar() {
  const t = useTexts().shell
  const badges = useBadges()
  const shop = useRead('settings', 'get', undefined).data?.shop.name
  const group = (nav: Route['nav']) => (
    <ul className={styles.group}>
      {routes
        .filter((route) => route.nav === nav)
        .map((route) => (
          <li key={route.path}>
            <NavItem route={route} count={route.badge ? badges[route.badge] : 0} />
          </li>
        ))}
    </ul>
  )
  return (
    <nav className={styles.side} aria-label={t.navigation}>
      <div className={styles.brand}>
        <span className={styles.program}>{t.program}</span>
        <span className={styles.shop}>{shop}</span>
      </div>
      {group('main')}
      {group('more')}
      <div className={styles.spring} />
      <LongWorkFoot />
      <CounterViewFoot />
      <DataFoot />
    </nav>
  )
}
