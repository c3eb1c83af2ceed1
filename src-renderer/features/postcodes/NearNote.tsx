import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import type { LeafOf } from '@shared/features/selections/leaves'

/** Which towns are meant by the place of a condition, and how exact the distance is. */
export function NearNote({ leaf }: { leaf: LeafOf<'near'> }) {
  const t = useTexts().postcodes
  const place = leaf.place.trim()
  const { data } = useRead('postcodes', 'place', { place }, { keepPrevious: true })
  const unknown = place === '' ? t.shopUnknown : t.unknown(place)
  return (
    <p aria-live="polite">
      {data && <strong>{data.towns.length === 0 ? unknown : t.meant(data.towns)}</strong>} {t.exactness}
    </p>
  )
}
