import { Loader } from '@mantine/core'
import { FieldListEditor } from '@renderer/features/fields'
import { useRead } from '@renderer/rpc/reads'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { KindOf } from './kinds'

/** The fields that entries or things of a kind have. */
export function KindFieldsEditor({ of, kindId }: { of: KindOf; kindId: number }) {
  const groups = useRead('fields', 'groups', { owner: { on: of, kindId } })
  if (groups.error) return <ErrorNotice error={groups.error} onRetry={() => void groups.refetch()} />
  if (!groups.data) return <Loader />
  return groups.data.map((group) => <FieldListEditor key={group.id} group={group} groups={groups.data} />)
}
