import { Radio } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { StaffMark } from '@renderer/ui/staff-mark/StaffMark'
import { StaffColour } from '@shared/features/staff/contract'
import styles from './staff.module.css'

type Props = { initials: string; value: StaffColour; onChange: (colour: StaffColour) => void }

/** The colours to choose from, each with its word. */
export function ColourChoice({ initials, value, onChange }: Props) {
  const t = useTexts().staff
  return (
    <Radio.Group label={t.colour} value={value} onChange={(chosen) => onChange(StaffColour.parse(chosen))}>
      <div className={styles.colours}>
        {StaffColour.options.map((colour) => (
          <Radio
            key={colour}
            value={colour}
            label={
              <span className={styles.author}>
                <StaffMark initials={initials} colour={colour} />
                {t.colours[colour]}
              </span>
            }
          />
        ))}
      </div>
    </Radio.Group>
  )
}
