import { Button } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { Panel } from '@renderer/ui/Panel'
import { IconFileTypeDocx, IconMail, IconPlus } from '@tabler/icons-react'
import { DraftRow } from './DraftRow'
import styles from './letters.module.css'
import { OpenQuestions } from './OpenQuestions'

/** All letters: begun, written and printed. */
export function LettersPage() {
  const { letterPages: t, wordLetters } = useTexts()
  const drafts = useRead('letters', 'drafts', undefined)
  const begin = () => void navigate('/letters/new')
  return (
    <Page>
      <PageHeader title={t.title} subtitle={t.subtitle}>
        <Button
          size="md"
          variant="default"
          leftSection={<IconFileTypeDocx size={19} aria-hidden />}
          onClick={() => void navigate('/letters/word')}
        >
          {wordLetters.toWord}
        </Button>
        {drafts.data && drafts.data.length > 0 && (
          <Button size="md" leftSection={<IconPlus size={19} aria-hidden />} onClick={begin}>
            {t.newLetter}
          </Button>
        )}
      </PageHeader>
      {drafts.error && <ErrorNotice error={drafts.error} onRetry={() => void drafts.refetch()} />}
      <OpenQuestions />
      {drafts.data?.length === 0 && (
        <Panel>
          <EmptyState
            icon={IconMail}
            title={t.emptyTitle}
            text={t.emptyText}
            action={{ label: t.newLetter, onClick: begin }}
          />
        </Panel>
      )}
      {drafts.data && drafts.data.length > 0 && (
        <Panel title={t.drafts} icon={IconMail}>
          <ul className={styles.drafts}>
            {drafts.data.map((draft) => (
              <DraftRow key={draft.id} draft={draft} />
            ))}
          </ul>
        </Panel>
      )}
    </Page>
  )
}
