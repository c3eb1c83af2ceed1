import { useTexts } from '@renderer/shell/use-texts'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { BestReferrers } from './BestReferrers'

/** Who brings the shop its customers, reached from the menu of the customer list. */
export function ReferrersPage() {
  const t = useTexts().relations
  return (
    <Page narrow>
      <PageHeader title={t.referrers} subtitle={t.referrersSubtitle} />
      <BestReferrers />
    </Page>
  )
}
