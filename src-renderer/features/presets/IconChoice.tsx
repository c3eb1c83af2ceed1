import { kindIcons } from '@renderer/features/entries'
import { useTexts } from '@renderer/shell/use-texts'
import { KindIcon } from '@shared/features/entries/kind-icon'
import { useId } from 'react'
import styles from './presets.module.css'

type Props = { value: KindIcon; onChange: (icon: KindIcon) => void }

/** The sign of a kind, one of those that there are. */
export function IconChoice({ value, onChange }: Props) {
  const t = useTexts().entries
  const name = useId()
  return (
    <fieldset className={styles.icons}>
      <legend>{t.settings.icon}</legend>
      {KindIcon.options.map((icon) => {
        const Icon = kindIcons[icon]
        return (
          <label key={icon} className={styles.iconOption} title={t.icons[icon]}>
            <input
              type="radio"
              name={name}
              aria-label={t.icons[icon]}
              checked={icon === value}
              onChange={() => onChange(icon)}
            />
            <Icon size={22} stroke={1.6} aria-hidden />
          </label>
        )
      })}
    </fieldset>
  )
}
