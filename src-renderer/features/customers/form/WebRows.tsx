import { useTexts } from '@renderer/shell/use-texts'
import { WebLabel } from '@shared/features/customers/card'
import { ContactRows } from './ContactRows'
import { emptyWeb } from './draft'
import type { Form } from './use-card-form'

/** Websites and social addresses. */
export function WebRows({ form }: { form: Form }) {
  const t = useTexts().cardForm
  return (
    <ContactRows
      rows={form.draft.webAddresses}
      labels={WebLabel.options.map((value) => ({ value, label: t.webKinds[value] }))}
      words={{ field: t.web, kind: t.webKind, remove: t.removeWeb, add: t.addWeb, prefer: t.prefer }}
      valueOf={(web) => web.url}
      withValue={(web, url) => ({ ...web, url })}
      withLabel={(web, label) => ({ ...web, label: WebLabel.parse(label) })}
      empty={emptyWeb}
      type="url"
      onChange={(webAddresses) => form.change({ webAddresses })}
    />
  )
}
