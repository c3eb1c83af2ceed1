import { ReminderList } from '@renderer/features/reminders'
import { MattersLater, MattersToday } from '@renderer/features/voices'
import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { Chip } from '@renderer/ui/Chip'
import { EmptyState } from '@renderer/ui/EmptyState'
import { Panel } from '@renderer/ui/Panel'
import type { TodayOverview } from '@shared/features/today/contract'
import { IconCheck, IconClipboardCheck } from '@tabler/icons-react'

/** What is due today or overdue; as many rows as the badge of the page says. */
export function ToDoPanel({ overview }: { overview: TodayOverview }) {
  const t = useTexts().today
  const rows = [...overview.overdue, ...overview.due]
  const reminders = overview.overdueTotal + overview.dueTotal
  const total = reminders + overview.mattersTotal
  return (
    <Panel title={t.toDo} icon={IconClipboardCheck} aside={total > 0 && <Chip>{t.open(total)}</Chip>}>
      {total === 0 && <EmptyState icon={IconCheck} title={t.nothingToDo} text={t.nothingToDoText} />}
      <MattersToday overview={overview} />
      <ReminderList reminders={rows} today={overview.date} />
      {reminders > rows.length && <Link to="/reminders">{t.moreToDo(reminders - rows.length)}</Link>}
      <MattersLater overview={overview} />
    </Panel>
  )
}
