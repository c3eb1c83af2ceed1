import { Radio } from '@mantine/core'
import styles from './export.module.css'

type Props<V extends string> = {
  label: string
  value: V
  onChange: (value: V) => void
  options: readonly V[]
  words: Record<V, { label: string; hint: string }>
}

/** One of a few, each with a sentence on what it is good for. */
export function Choices<V extends string>({ label, value, onChange, options, words }: Props<V>) {
  return (
    <Radio.Group
      value={value}
      aria-label={label}
      onChange={(next) => onChange(options.find((one) => one === next) ?? value)}
    >
      <div className={styles.choices}>
        {options.map((one) => (
          <Radio
            key={one}
            value={one}
            label={<strong>{words[one].label}</strong>}
            description={words[one].hint}
            classNames={{ description: styles.hint ?? '' }}
          />
        ))}
      </div>
    </Radio.Group>
  )
}
