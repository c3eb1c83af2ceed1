import { useDebouncedValue } from '@mantine/hooks'
import { carriedSelection } from '@renderer/features/selections'
import { useRead } from '@renderer/rpc/reads'
import { Link } from '@renderer/shell/Link'
import type { PageProps } from '@renderer/shell/route'
import { useTexts } from '@renderer/shell/use-texts'
import { Column, Columns } from '@renderer/ui/Columns'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { useEffect } from 'react'
import { FieldsPanel } from './FieldsPanel'
import { MadePanel } from './MadePanel'
import { ProducePanel } from './ProducePanel'
import { changeWordPage, useWordPage } from './state'
import { TemplatePanel } from './TemplatePanel'
import { WhoPanels } from './WhoPanels'

const restMs = 350

/** Letters with the shop's own template of Word: the template, who gets it, and the files. */
export function WordPage({ query }: PageProps) {
  const { wordLetters: t, letterPages } = useTexts()
  const { selection, purpose, made } = useWordPage()
  const [settled] = useDebouncedValue({ selection, purpose }, restMs)
  const recipients = useRead('wordLetters', 'recipients', settled, { keepPrevious: true })
  const carried = query.get('of') === 'marked'
  useEffect(() => {
    const marked = carried && carriedSelection()
    if (marked) changeWordPage({ selection: marked })
  }, [carried])
  const known = recipients.data && !recipients.isPlaceholderData ? recipients.data.recipients : null
  return (
    <Page>
      <PageHeader
        above={<Link to="/letters">{letterPages.title}</Link>}
        title={t.title}
        subtitle={t.subtitle}
      />
      <Columns>
        <Column>
          <TemplatePanel />
          <WhoPanels recipients={recipients} />
          <ProducePanel recipients={known} />
          {made && <MadePanel key={made.runId} made={made} />}
        </Column>
        <Column>
          <FieldsPanel />
        </Column>
      </Columns>
    </Page>
  )
}
