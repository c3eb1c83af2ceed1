import { Input, SegmentedControl } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'

type Props = { value: number | null; onChange: (stars: number) => void; error?: string | undefined }

const numbers = ['1', '2', '3', '4', '5']

/** One to five stars, chosen with the arrows. */
export function StarsField({ value, onChange, error }: Props) {
  const t = useTexts().voices
  return (
    <Input.Wrapper label={t.stars} error={error} size="md" labelElement="div">
      <SegmentedControl
        fullWidth
        aria-label={t.stars}
        data={numbers.map((n) => ({ value: n, label: n }))}
        value={value === null ? '' : String(value)}
        onChange={(n) => onChange(Number(n))}
      />
    </Input.Wrapper>
  )
}
