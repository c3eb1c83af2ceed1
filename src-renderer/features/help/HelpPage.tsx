import { useTexts } from '@renderer/shell/use-texts'
import { PageHeader } from '@renderer/ui/PageHeader'

export function HelpPage() {
  const t = useTexts().shell
  return <PageHeader title={t.help} />
}
