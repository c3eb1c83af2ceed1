import { Button, Select } from '@mantine/core'
import { DiscreetField } from '@renderer/shell/counter-view'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { TextArea } from '@renderer/ui/text-field/TextArea'
import { TextField } from '@renderer/ui/text-field/TextField'
import { PreferredChannel } from '@shared/features/customers/card'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { CardDraft } from './draft'
import styles from './form.module.css'
import type { Form } from './use-card-form'

const texts = ['ownSalutation', 'source', 'specialTerms', 'paymentRemark'] as const
/** The hint stands below its field, so that fields side by side are in line. */
const below: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error']
type TextKey = (typeof texts)[number]

/** How the shop deals with somebody; folded away until there is something. */
export function TermsSection({ form }: { form: Form }) {
  const t = useTexts().cardForm
  const [open, setOpen] = useState(() => holdsAny(form.draft))
  const input = (key: TextKey, more: { placeholder?: string; description?: string } = {}) => ({
    label: t[key],
    value: form.draft[key],
    inputWrapperOrder: below,
    onChange: (event: { currentTarget: { value: string } }) =>
      form.change({ [key]: event.currentTarget.value }),
    ...more,
  })
  if (!open)
    return (
      <Button
        className={styles.add}
        variant="subtle"
        leftSection={<IconPlus size={17} aria-hidden />}
        title={t.moreHint}
        onClick={() => setOpen(true)}
      >
        {t.more}
      </Button>
    )
  return (
    <Panel title={t.more}>
      <div className={styles.pair}>
        <TextField
          autoComplete="off"
          limit={200}
          {...input('ownSalutation', {
            placeholder: t.ownSalutationPlaceholder,
            description: t.ownSalutationHint,
          })}
        />
        <Select
          label={t.preferredChannel}
          value={form.draft.preferredChannel ?? ''}
          data={[
            { value: '', label: t.noChannel },
            ...PreferredChannel.options.map((value) => ({ value, label: t.channels[value] })),
          ]}
          onChange={(value) =>
            form.change({ preferredChannel: value ? PreferredChannel.parse(value) : null })
          }
        />
        <TextField
          autoComplete="off"
          limit={200}
          {...input('source', { placeholder: t.sourcePlaceholder })}
        />
        <TextArea
          autosize
          maxRows={6}
          limit={2000}
          {...input('specialTerms', { placeholder: t.specialTermsPlaceholder })}
        />
        <DiscreetField name={t.paymentRemark} holds={form.draft.paymentRemark !== ''}>
          <TextArea
            autosize
            maxRows={6}
            limit={2000}
            {...input('paymentRemark', { description: t.paymentRemarkHint })}
          />
        </DiscreetField>
      </div>
    </Panel>
  )
}

function holdsAny(draft: CardDraft): boolean {
  return draft.preferredChannel !== null || texts.some((key) => draft[key] !== '')
}
