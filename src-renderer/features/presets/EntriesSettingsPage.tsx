import { useTexts } from '@renderer/shell/use-texts'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { BranchSets } from './BranchSets'
import { KindsPanel } from './KindsPanel'

/** What the shop writes on cards beyond names: its kinds of entries and things, and the ready sets by branch. */
export function EntriesSettingsPage() {
  const t = useTexts().entries.settings
  return (
    <Page narrow>
      <PageHeader title={t.title} subtitle={t.subtitle} />
      <KindsPanel of="entry" />
      <KindsPanel of="thing" />
      <BranchSets />
    </Page>
  )
}
