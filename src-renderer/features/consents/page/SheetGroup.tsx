import { Checkbox, NumberInput, Stack } from '@mantine/core'
import { GroupPanel, useForm } from '@renderer/features/settings'
import { useTexts } from '@renderer/shell/use-texts'
import { TextArea } from '@renderer/ui/text-field/TextArea'
import { TextField } from '@renderer/ui/text-field/TextField'
import type { Settings } from '@shared/features/settings/settings'
import { consentForm } from '@shared/texts/de/consent-form'
import { IconFileInfo } from '@tabler/icons-react'
import styles from '../consents.module.css'

const optional = ['profiling', 'quoting', 'passingOn'] as const

/** What the form asks besides, and the texts of the information sheet (Art. 13 GDPR). */
export function SheetGroup({ stored }: { stored: Settings['consents'] }) {
  const { consents } = useTexts()
  const t = consents.page
  const { form, value, change } = useForm('consents', stored)
  const { sheet } = consentForm
  const own = {
    purposes: { label: t.purposesText, usual: sheet.purposesText },
    retention: { label: t.retention, usual: sheet.retentionText(value.reviewYears) },
    recipients: { label: t.recipients, usual: sheet.recipientsText },
    authority: { label: t.authority, usual: sheet.complaintText },
  }
  return (
    <GroupPanel title={t.sheet} icon={IconFileInfo} hint={t.sheetHint} form={form}>
      <Stack gap="md">
        <Checkbox.Group
          label={t.asked}
          description={t.passingOnHint}
          value={value.asked}
          onChange={(next) => change({ asked: optional.filter((one) => next.includes(one)) })}
        >
          <Stack gap="xs" mt="xs">
            {optional.map((purpose) => (
              <Checkbox key={purpose} value={purpose} label={consents.purposes[purpose]} />
            ))}
          </Stack>
        </Checkbox.Group>
        <TextField
          label={t.contact}
          description={t.contactHint}
          value={value.contact}
          limit={200}
          autoComplete="off"
          onChange={(event) => change({ contact: event.currentTarget.value })}
        />
        <NumberInput
          label={t.reviewYears}
          value={value.reviewYears}
          min={1}
          max={10}
          allowDecimal={false}
          clampBehavior="strict"
          onChange={(years) => typeof years === 'number' && change({ reviewYears: years })}
        />
        {(['purposes', 'retention', 'recipients', 'authority'] as const).map((key) => (
          <TextArea
            key={key}
            label={own[key].label}
            placeholder={own[key].usual}
            value={value[key]}
            limit={2000}
            autosize
            minRows={2}
            maxRows={8}
            onChange={(event) => change({ [key]: event.currentTarget.value })}
          />
        ))}
        <small className={styles.smallPrint}>{t.noAdvice}</small>
      </Stack>
    </GroupPanel>
  )
}
