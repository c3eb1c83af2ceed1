import { FieldsSettings } from '@renderer/features/fields'
import { StaffPanel } from '@renderer/features/staff'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { Column, Columns } from '@renderer/ui/Columns'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { ConsentsPanel } from './ConsentsPanel'
import { DataPanel } from './DataPanel'
import { EntriesPanel } from './EntriesPanel'
import { BirthdaysGroup } from './groups/BirthdaysGroup'
import { EmailGroup } from './groups/EmailGroup'
import { LegalGroup } from './groups/LegalGroup'
import { LettersGroup } from './groups/LettersGroup'
import { LockGroup } from './groups/LockGroup'
import { LoyaltyGroup } from './groups/LoyaltyGroup'
import { NumberingGroup } from './groups/NumberingGroup'
import { ShopGroup } from './groups/ShopGroup'
import { StagesGroup } from './groups/StagesGroup'

/** Everything that the shop can set, each group saved by itself. */
export function SettingsPage() {
  const t = useTexts().settings
  const settings = useRead('settings', 'get', undefined)
  const stored = settings.data
  return (
    <Page>
      <PageHeader title={t.title} subtitle={t.subtitle} />
      {settings.error && <ErrorNotice error={settings.error} onRetry={() => void settings.refetch()} />}
      {stored && (
        <Columns>
          <Column>
            <ShopGroup stored={stored.shop} />
            <LegalGroup stored={stored.legal} shop={stored.shop} />
            <StaffPanel />
            <FieldsSettings />
            <EntriesPanel />
            <DataPanel />
          </Column>
          <Column>
            <LettersGroup stored={stored.letters} />
            <EmailGroup stored={stored.email} />
            <ConsentsPanel />
            <NumberingGroup stored={stored.numbering} />
            <LoyaltyGroup stored={stored.loyalty} />
            <StagesGroup stored={stored.stages} />
            <BirthdaysGroup stored={stored.birthdays} />
            <LockGroup stored={stored.lock} />
          </Column>
        </Columns>
      )}
    </Page>
  )
}
