import { NumberInput, SegmentedControl } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import type { Settings } from '@shared/features/settings/settings'
import { Settings as Schema } from '@shared/features/settings/settings'
import { AssetField } from './AssetField'

type Letters = Settings['letters']
type Props = { letters: Letters; onChange: (change: Partial<Letters>) => void }

const { shape } = Schema.shape.letters.unwrap()

/** Logo, letter paper of one's own and signature, each with what belongs to it once it is there. */
export function PaperFields({ letters, onChange }: Props) {
  const t = useTexts().settings.letters
  const millimetres = (key: 'paperHeadMm' | 'paperFootMm' | 'signatureMm', label: string) => {
    const { minValue, maxValue } = shape[key].unwrap()
    return (
      <NumberInput
        label={label}
        value={letters[key]}
        min={minValue ?? 0}
        max={maxValue ?? 297}
        allowDecimal={false}
        clampBehavior="blur"
        onChange={(next) => {
          if (typeof next === 'number') onChange({ [key]: next })
        }}
      />
    )
  }
  return (
    <>
      <AssetField kind="logo" value={letters.logo} onChange={(logo) => onChange({ logo })} />
      {letters.logo && (
        <SegmentedControl
          aria-label={t.logoSide}
          value={letters.logoSide}
          data={(['left', 'right'] as const).map((side) => ({ value: side, label: t.logoSides[side] }))}
          onChange={(side) => onChange({ logoSide: side === 'left' ? 'left' : 'right' })}
        />
      )}
      <AssetField kind="paper" value={letters.paper} onChange={(paper) => onChange({ paper })} />
      {letters.paper && millimetres('paperHeadMm', t.paperHead)}
      {letters.paper && millimetres('paperFootMm', t.paperFoot)}
      <AssetField
        kind="signature"
        value={letters.signature}
        onChange={(signature) => onChange({ signature })}
      />
      {letters.signature && millimetres('signatureMm', t.signatureWidth)}
    </>
  )
}
