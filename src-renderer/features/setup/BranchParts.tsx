import { Checkbox } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import type { Branch } from '@shared/features/settings/settings'

type Props = { branch: Branch; wanted: boolean; onChange: (wanted: boolean) => void }

/** What the branch writes on its cards, and whether the shop begins with it; nothing where there is no set. */
export function BranchParts({ branch, wanted, onChange }: Props) {
  const t = useTexts().setup
  const sets = useRead('presets', 'list', undefined).data
  const parts = sets?.find((set) => set.branch === branch)?.parts.map(({ name }) => name)
  if (!parts) return null
  return (
    <Checkbox
      mt="sm"
      label={t.presets}
      description={t.presetsHint(parts.join(', '))}
      checked={wanted}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}
