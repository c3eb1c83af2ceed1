import { NumberInput } from '@mantine/core'
import { IconStars } from '@tabler/icons-react'
import { GroupPanel } from '../GroupPanel'
import styles from '../settings.module.css'
import { type GroupProps, useForm } from './use-form'

/** What a purchase earns. */
export function LoyaltyGroup({ stored }: GroupProps<'loyalty'>) {
  const { t, form, value, change, title } = useForm('loyalty', stored)
  const points = value.pointsPerEuro
  return (
    <GroupPanel title={title} icon={IconStars} hint={t.loyalty.hint} form={form}>
      <NumberInput
        label={t.loyalty.pointsPerEuro}
        value={points}
        min={0}
        max={100}
        allowDecimal={false}
        clampBehavior="strict"
        onChange={(next) => change({ pointsPerEuro: Number(next) || 0 })}
      />
      <p className={styles.example}>{points === 0 ? t.loyalty.off : t.loyalty.example(12 * points)}</p>
    </GroupPanel>
  )
}
