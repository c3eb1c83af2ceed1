import { NumberInput } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { dormantAfter, StageRules } from '@shared/features/customers/stage'
import { IconStairs } from '@tabler/icons-react'
import { GroupPanel } from '../GroupPanel'
import styles from '../settings.module.css'
import { type GroupProps, useForm } from './use-form'

/** Somebody who comes every three weeks. */
const everyThreeWeeks = { purchases: 5, firstOn: '2026-01-01', lastOn: '2026-03-26', nthLastOn: null }

/** From when on somebody is a Wiederkäufer, a Stammkunde, or has not been here for long. */
export function StagesGroup({ stored }: GroupProps<'stages'>) {
  const { form, value, change, title } = useForm('stages', stored)
  const t = useTexts().stages.rules
  const number = (key: keyof StageRules, description?: string) => {
    const { minValue, maxValue } = StageRules.shape[key].unwrap()
    return (
      <NumberInput
        label={t[key]}
        description={description}
        value={value[key]}
        min={minValue ?? 0}
        max={maxValue ?? 10_000}
        allowDecimal={false}
        clampBehavior="blur"
        onChange={(next) => {
          if (typeof next === 'number') change({ [key]: next })
        }}
      />
    )
  }
  return (
    <GroupPanel title={title} icon={IconStairs} hint={t.hint} form={form}>
      <div className={styles.fields}>
        {number('repeatFrom')}
        {number('regularPurchases')}
        {number('regularMonths')}
        {number('dormantDays')}
        {number('dormantTimes', t.dormantTimesHint)}
      </div>
      <p className={styles.example}>{t.example(dormantAfter(everyThreeWeeks, value))}</p>
    </GroupPanel>
  )
}
