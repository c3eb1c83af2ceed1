import { Loader } from '@mantine/core'
import { carriedSelection } from '@renderer/features/selections'
import { useStaff } from '@renderer/features/staff'
import { useRead } from '@renderer/rpc/reads'
import { navigate } from '@renderer/shell/location'
import type { PageProps } from '@renderer/shell/route'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FullPageNotice } from '@renderer/ui/FullPageNotice'
import { Page } from '@renderer/ui/Page'
import { IconMail } from '@tabler/icons-react'
import { useRef } from 'react'
import { LetterEditor } from './LetterEditor'
import { newLetter } from './new-letter'

/** One letter: a stored draft, or a new one under `/letters/new`. */
export function LetterPage({ params, query }: PageProps) {
  const t = useTexts().letterPages
  const drafts = useRead('letters', 'drafts', undefined)
  const settings = useRead('settings', 'get', undefined)
  const { loaded, atWork } = useStaff()
  // A new letter gets its number while it is being written; its editor stays the same then.
  const born = useRef<string | null>(null)
  const error = drafts.error ?? settings.error

  if (error) {
    return (
      <Page>
        <ErrorNotice error={error} />
      </Page>
    )
  }
  if (!drafts.data || !settings.data || !loaded) {
    return (
      <Page>
        <Loader />
      </Page>
    )
  }
  const isNew = params.id === 'new'
  const stored = drafts.data.find(({ id }) => String(id) === params.id)
  if (isNew) born.current = null
  if (!isNew && !stored) {
    return (
      <FullPageNotice
        icon={IconMail}
        title={t.gone}
        text={t.goneText}
        action={{ label: t.toLetters, onClick: () => void navigate('/letters') }}
      />
    )
  }
  const step = query.get('step')
  const carried = query.get('of') === 'marked' ? carriedSelection() : null
  return (
    <LetterEditor
      key={isNew || params.id === born.current ? 'new' : params.id}
      stored={
        stored ?? {
          id: null,
          letter: newLetter(settings.data, atWork?.name ?? ''),
          selection: carried ?? { type: 'all' },
        }
      }
      settings={settings.data}
      step={step}
      onCreated={(id) => {
        born.current = String(id)
        const place = new URLSearchParams(location.hash.split('?')[1] ?? '').toString()
        void navigate(`/letters/${id}${place && `?${place}`}`, { replace: true })
      }}
    />
  )
}
