import { useRead } from '@renderer/rpc/reads'
import type { PageProps } from '@renderer/shell/route'
import { useTexts } from '@renderer/shell/use-texts'
import beside from '@renderer/ui/beside.module.css'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { PageHeader } from '@renderer/ui/PageHeader'
import { PdfPages } from '@renderer/ui/pdf-view/PdfPages'
import { FormPanel } from './FormPanel'
import { NewslettersPanel } from './NewslettersPanel'
import { SheetGroup } from './SheetGroup'
import { useSignUpForm } from './use-sign-up-form'
import { WordingsPanel } from './WordingsPanel'

/** What the shop asks its customers to agree to, in which words, and the form that asks it. */
export function ConsentsPage({ query }: PageProps) {
  const t = useTexts().consents.page
  const settings = useRead('settings', 'get', undefined)
  const form = useSignUpForm(filledFor(query))
  return (
    <div className={beside.page}>
      <div className={beside.work}>
        <PageHeader title={t.title} subtitle={t.subtitle} />
        {settings.error && <ErrorNotice error={settings.error} onRetry={() => void settings.refetch()} />}
        {form.error && <ErrorNotice error={form.error} onRetry={() => void form.refetch()} />}
        <FormPanel
          printed={form.data}
          customerId={numberIn(query, 'customer')}
          personId={numberIn(query, 'person')}
          shop={settings.data?.shop}
        />
        <NewslettersPanel />
        <WordingsPanel />
        {settings.data && <SheetGroup stored={settings.data.consents} />}
      </div>
      <PdfPages
        title={t.preview}
        file={form.data ? { handle: form.data.file.handle, pages: form.data.pages } : null}
        labelOf={t.previewLabel}
      >
        {null}
      </PdfPages>
    </div>
  )
}

function filledFor(query: URLSearchParams) {
  const customerId = numberIn(query, 'customer')
  const personId = numberIn(query, 'person')
  return {
    ...(customerId !== undefined && { customerId }),
    ...(customerId !== undefined && personId !== undefined && { personId }),
  }
}

function numberIn(query: URLSearchParams, name: string): number | undefined {
  const number = Number(query.get(name))
  return Number.isSafeInteger(number) && number > 0 ? number : undefined
}
