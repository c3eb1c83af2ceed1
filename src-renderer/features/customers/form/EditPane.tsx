import { Loader } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { CustomerCard } from '@shared/features/customers/card'
import { ConflictDialog } from '../conflict/ConflictDialog'
import { CardForm } from './CardForm'
import { fieldsOf, useCardForm } from './use-card-form'

/** The card in writing, as it was when it was opened. */
export function EditPane({ id }: { id: number }) {
  const card = useRead('customers', 'get', { id })
  if (card.error) return <ErrorNotice error={card.error} onRetry={() => void card.refetch()} />
  if (!card.data) return <Loader />
  return <Edit stored={card.data} />
}

function Edit({ stored }: { stored: CustomerCard }) {
  const t = useTexts().cardForm
  const form = useCardForm(stored)
  return (
    <>
      <CardForm form={form} title={t.editTitle(form.base?.displayName ?? '')} />
      {form.conflict && form.base && (
        <ConflictDialog
          base={fieldsOf(form.base)}
          mine={form.mine}
          theirs={fieldsOf(form.conflict)}
          saving={form.busy}
          onKeepMine={form.keepMine}
          onKeepTheirs={form.keepTheirs}
          onClose={form.closeConflict}
        />
      )}
    </>
  )
}
