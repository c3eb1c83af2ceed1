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
import { newLetter, signatureOf } from './new-letter'
import { TemplateChoice } from './TemplateChoice'
import { templateName, useTemplates } from './templates'

/** One letter: a stored draft, or a new one under `/letters/new`, which begins with the choice of a template. */
export function LetterPage({ params, query }: PageProps) {
  const t = useTexts().letterPages
  const drafts = useRead('letters', 'drafts', undefined)
  const settings = useRead('settings', 'get', undefined)
  const { loaded, atWork } = useStaff()
  // A new letter gets its number while it is being written; its editor stays the same then.
  const born = useRef<string | null>(null)
  const signature = settings.data ? signatureOf(settings.data.shop, atWork?.name ?? '') : ''
  const asked = Number(query.get('campaign')) || 0
  const found = useRead('campaigns', 'get', { id: asked }, { enabled: asked > 0 })
  const campaign = found.data
  const error = drafts.error ?? settings.error ?? found.error
  const templates = useTemplates(signature)

  if (error) {
    return (
      <Page>
        <ErrorNotice error={error} />
      </Page>
    )
  }
  if (!drafts.data || !settings.data || !loaded || !templates || (asked > 0 && !campaign)) {
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
  const chosen = query.get('template')
  if (isNew && chosen === null)
    return <TemplateChoice templates={templates} addressOf={(name) => newLetterAddress(query, name)} />
  const template = templates.find((one) => templateName(one) === chosen)
  const step = query.get('step')
  const carried = query.get('of') === 'marked' ? carriedSelection() : null
  return (
    <LetterEditor
      key={isNew || params.id === born.current ? 'new' : params.id}
      stored={
        stored ?? {
          id: null,
          letter: {
            ...newLetter(settings.data, atWork?.name ?? '', template),
            ...(campaign && { campaignId: campaign.id, purpose: campaign.purpose }),
          },
          selection: campaign
            ? { type: 'campaign', id: campaign.id, part: 'chosen' }
            : (carried ?? { type: 'all' }),
        }
      }
      settings={settings.data}
      step={step}
      onCreated={(id) => {
        born.current = String(id)
        const place = new URLSearchParams(location.hash.split('?')[1] ?? '')
        place.delete('template')
        place.delete('campaign')
        void navigate(`/letters/${id}${place.size > 0 ? `?${place}` : ''}`, { replace: true })
      }}
    />
  )
}

/** A new letter that begins with a template, for those whom it was to go to before one was chosen. */
function newLetterAddress(query: URLSearchParams, template: string): string {
  const next = new URLSearchParams(query)
  next.set('template', template)
  return `/letters/new?${next}`
}
