import { useRead } from '@renderer/rpc/reads'
import { navigate } from '@renderer/shell/location'
import type { PageProps } from '@renderer/shell/route'
import { useTexts } from '@renderer/shell/use-texts'
import { EmptyState } from '@renderer/ui/EmptyState'
import { isReadyKey, readySelections } from '@shared/features/selections/ready'
import { IconFilterOff } from '@tabler/icons-react'
import { carriedSelection } from '../carried'
import { SelectionEditor } from './SelectionEditor'

/** One selection: a saved one, or a new one that may begin as a ready one (`?from=regulars`) or as one brought along. */
export function SelectionPage({ params, query }: PageProps) {
  const t = useTexts().selectionPages
  const list = useRead('selections', 'list', undefined)
  if (params.id === 'new') {
    const from = query.get('from') ?? ''
    const carried = query.get('of') === 'marked' ? carriedSelection() : null
    const start = isReadyKey(from) ? readySelections[from] : (carried ?? { type: 'all' })
    const name = isReadyKey(from) ? t.readyNames[from] : ''
    return (
      <SelectionEditor key={`new ${from}`} id={null} title={name || t.newTitle} name={name} start={start} />
    )
  }
  if (!list.data) return null
  const saved = list.data.saved.find(({ id }) => String(id) === params.id)
  if (!saved)
    return (
      <EmptyState
        icon={IconFilterOff}
        title={t.gone}
        text={t.goneText}
        action={{ label: t.back, onClick: () => void navigate('/selections') }}
      />
    )
  return (
    <SelectionEditor
      key={saved.id}
      id={saved.id}
      title={saved.name}
      name={saved.name}
      start={saved.selection}
    />
  )
}
