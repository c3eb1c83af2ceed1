import { NumberInput } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { MoneyField } from '@renderer/ui/MoneyField'
import { Panel } from '@renderer/ui/Panel'
import type { CampaignCost, CampaignFields } from '@shared/features/campaigns/campaign'
import { IconCoinEuro } from '@tabler/icons-react'
import styles from './campaigns.module.css'

type Value = CampaignCost & Pick<CampaignFields, 'answerDays'>
type Props = { value: Value; onChange: (some: Partial<Value>) => void }

/** What a campaign costs, and for how long purchases count as its effect. */
export function CostFields({ value, onChange }: Props) {
  const t = useTexts().campaigns
  const money = (key: 'postageCents' | 'printCents' | 'hourCents' | 'otherCents', label: string) => (
    <MoneyField label={label} value={value[key]} onChange={(cents) => onChange({ [key]: cents ?? 0 })} />
  )
  return (
    <Panel title={t.costs} icon={IconCoinEuro} tone="gold">
      <div className={styles.costs}>
        {money('postageCents', t.postage)}
        {money('printCents', t.print)}
        <NumberInput
          label={t.work}
          min={0}
          max={100_000}
          allowDecimal={false}
          clampBehavior="strict"
          value={value.workMinutes}
          onChange={(next) => onChange({ workMinutes: Number(next) || 0 })}
        />
        {money('hourCents', t.hour)}
        {money('otherCents', t.other)}
        <NumberInput
          label={t.answerDays}
          suffix={t.daysSuffix}
          min={1}
          max={365}
          allowDecimal={false}
          value={value.answerDays}
          onChange={(next) => onChange({ answerDays: Math.min(365, Math.max(1, Number(next) || 1)) })}
        />
      </div>
    </Panel>
  )
}
