import { useRead } from '@renderer/rpc/reads'
import { Link } from '@renderer/shell/Link'
import { useRoutes } from '@renderer/shell/route'
import { type Shortcut, shortcuts } from '@renderer/shell/shortcuts'
import { useTexts } from '@renderer/shell/use-texts'
import { Kbd } from '@renderer/ui/Kbd'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { Panel } from '@renderer/ui/Panel'
import { IconBulb, IconKeyboard } from '@tabler/icons-react'
import styles from './HelpPage.module.css'

const groups: readonly Shortcut['group'][] = ['everywhere', 'pages', 'search', 'list', 'card', 'forms']

/** The keyboard shortcuts, from the list that makes them work, and the ways to what is rarely needed. */
export function HelpPage() {
  const { help: t, postcodes, shortcuts: words } = useTexts()
  const all = shortcuts(useRoutes())
  const version = useRead('host', 'info', undefined).data?.version
  return (
    <Page>
      <PageHeader title={t.title} subtitle={t.subtitle} />
      <Panel title={t.beginTitle} icon={IconBulb} tone="gold">
        <ol className={styles.sentences}>
          {t.begin.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </Panel>
      <div className={styles.groups}>
        {groups.map((group) => (
          <Panel key={group} title={words.groups[group]} icon={IconKeyboard}>
            <dl className={styles.keys}>
              {all
                .filter((shortcut) => shortcut.group === group)
                .map(({ keys, label }) => (
                  <div key={keys + label}>
                    <dt>
                      <Kbd keys={keys} />
                    </dt>
                    <dd>{label}</dd>
                  </div>
                ))}
            </dl>
          </Panel>
        ))}
      </div>
      <nav className={styles.more} aria-label={t.title}>
        <Link to="/operations">
          <strong>{t.operations}</strong>
          {t.operationsText}
        </Link>
        <Link to="/import">
          <strong>{t.import}</strong>
          {t.importText}
        </Link>
        <Link to="/lists">
          <strong>{t.lists}</strong>
          {t.listsText}
        </Link>
        <Link to="/labels">
          <strong>{t.labels}</strong>
          {t.labelsText}
        </Link>
        <Link to="/backup">
          <strong>{t.backup}</strong>
          {t.backupText}
        </Link>
        <Link to="/settings">
          <strong>{t.settings}</strong>
          {t.settingsText}
        </Link>
      </nav>
      <footer className={styles.foot}>
        {version && <p>{t.version(version)}</p>}
        <p>{postcodes.source}</p>
      </footer>
    </Page>
  )
}
