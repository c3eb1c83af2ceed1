import { useRead } from '@renderer/rpc/reads'
import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { Panel } from '@renderer/ui/Panel'
import { IconArchive, IconForms } from '@tabler/icons-react'
import { GroupForm } from './GroupForm'
import { GroupPanel } from './GroupPanel'
import { ReadyGroups } from './ReadyGroups'

/** Where the shop defines its own fields for cards: groups with their fields, and the ready ones. */
export function FieldsPage() {
  const { fields, shell } = useTexts()
  const t = fields.page
  const groups = useRead('fields', 'groups', { owner: { on: 'card' } })
  const used = groups.data?.filter(({ archived }) => !archived) ?? []
  const archived = groups.data?.filter((group) => group.archived) ?? []
  return (
    <Page narrow>
      <PageHeader
        title={t.title}
        subtitle={t.subtitle}
        above={<Link to="/settings">{shell.settings}</Link>}
      />
      {groups.error && <ErrorNotice error={groups.error} onRetry={() => void groups.refetch()} />}
      {groups.data && used.length === 0 && (
        <Panel>
          <EmptyState icon={IconForms} title={t.empty} text={t.emptyText} />
        </Panel>
      )}
      {used.map((group, at) => (
        <GroupPanel key={group.id} group={group} groups={used} at={at} />
      ))}
      {groups.data && (
        <Panel title={t.newGroup} icon={IconForms}>
          <GroupForm groups={groups.data} />
        </Panel>
      )}
      {groups.data && <ReadyGroups groups={groups.data} />}
      {archived.length > 0 && (
        <Panel title={t.archive} icon={IconArchive} tone="blue">
          {archived.map((group) => (
            <GroupPanel key={group.id} group={group} groups={used} at={-1} />
          ))}
        </Panel>
      )}
    </Page>
  )
}
