import { Radio } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import type { Purpose } from '@shared/features/selections/selection'
import styles from './selections.module.css'

type Props = { purposes: readonly Purpose[]; value: Purpose; onChange: (purpose: Purpose) => void }

/** Why something leaves the shop, each with a sentence on who is left out. */
export function PurposeChoice({ purposes, value, onChange }: Props) {
  const t = useTexts().selections
  return (
    <Radio.Group
      value={value}
      aria-label={t.purpose}
      onChange={(next) => onChange(purposes.find((purpose) => purpose === next) ?? value)}
    >
      <div className={styles.purposes}>
        {purposes.map((purpose) => (
          <Radio
            key={purpose}
            value={purpose}
            label={<strong>{t.purposes[purpose].label}</strong>}
            description={t.purposes[purpose].text}
            classNames={{ description: styles.purposeText ?? '' }}
          />
        ))}
      </div>
    </Radio.Group>
  )
}
