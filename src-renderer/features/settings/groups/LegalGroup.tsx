import { Select } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { LegalForm } from '@shared/features/settings/legal'
import type { ShopSettings } from '@shared/features/settings/settings'
import { IconScale } from '@tabler/icons-react'
import { GroupPanel } from '../GroupPanel'
import { BankFields } from '../legal/BankFields'
import { LegalFeet } from '../legal/LegalFeet'
import { LegalFields } from '../legal/LegalFields'
import styles from '../settings.module.css'
import { type GroupProps, useForm } from './use-form'

/** Legal form, register and bank, and what letters and e-mails make of it. */
export function LegalGroup({ stored, shop }: GroupProps<'legal'> & { shop: ShopSettings }) {
  const { form, value, change, title } = useForm('legal', stored)
  const t = useTexts().legal
  return (
    <GroupPanel title={title} icon={IconScale} hint={t.hint} form={form}>
      <div className={styles.fields}>
        <Select
          label={t.form}
          value={value.form}
          data={LegalForm.options.map((one) => ({ value: one, label: t.forms[one] }))}
          allowDeselect={false}
          onChange={(next) => change({ form: LegalForm.parse(next) })}
        />
        <LegalFields legal={value} onChange={change} />
        <BankFields legal={value} onChange={change} />
      </div>
      <LegalFeet shop={shop} legal={value} />
    </GroupPanel>
  )
}
