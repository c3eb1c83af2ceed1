import { Loader } from '@mantine/core'
import { NotesPanel } from '@renderer/features/colleague-notes'
import { useStaff } from '@renderer/features/staff'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { TodayOverview } from '@shared/features/today/contract'
import { formatLongDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import { BirthdaysPanel } from './BirthdaysPanel'
import { FirstSteps } from './FirstSteps'
import { greeting } from './greeting'
import { PurchasesPanel } from './PurchasesPanel'
import { ToDoPanel } from './ToDoPanel'
import styles from './today.module.css'

/** „Heute“: what the day brings. */
export function TodayPage() {
  const t = useTexts().today
  const overview = useRead('today', 'overview', undefined)
  const settings = useRead('settings', 'get', undefined).data
  const empty = useRead('setup', 'state', undefined).data?.customers === 0
  const { atWork } = useStaff()
  const name = atWork?.name || settings?.shop.owner || ''
  return (
    <Page>
      {overview.error && <ErrorNotice error={overview.error} onRetry={() => void overview.refetch()} />}
      {overview.isLoading && <Loader />}
      {overview.data && (
        <>
          <PageHeader
            title={greeting(systemClock.now().getHours(), firstName(name))}
            subtitle={[formatLongDate(overview.data.date), ...counts(overview.data, t)].join(' · ')}
          />
          <div className={styles.columns}>
            {empty ? <FirstSteps /> : <ToDoPanel overview={overview.data} />}
            <div className={styles.side}>
              <div className={styles.notes}>
                <NotesPanel />
              </div>
              <BirthdaysPanel overview={overview.data} />
              <PurchasesPanel overview={overview.data} />
            </div>
          </div>
        </>
      )}
    </Page>
  )
}

function counts(overview: TodayOverview, t: ReturnType<typeof useTexts>['today']): string[] {
  const open = overview.overdueTotal + overview.dueTotal
  return [
    overview.birthdaysTotal > 0 ? t.birthdaysCount(overview.birthdaysTotal) : '',
    open > 0 ? t.remindersCount(open) : '',
    overview.mattersTotal > 0 ? t.mattersCount(overview.mattersTotal) : '',
  ].filter(Boolean)
}

/** „Marion“ of „Marion Kessler“; a name that is no person's stays whole. */
function firstName(name: string): string {
  const words = name.trim().split(/\s+/)
  return words.length === 2 ? (words[0] ?? '') : name.trim()
}
