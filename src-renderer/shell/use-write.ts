import type { Inputs, Outputs } from '@renderer/rpc/client'
import { useRpc } from '@renderer/rpc/client'
import { errorCode } from '@renderer/rpc/errors'
import { call, type Feature, type Procedure } from '@renderer/rpc/reads'
import { texts } from '@shared/texts'
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { toastDone, toastError } from './toast'
import { useUndo } from './undo'

export type WriteOptions<O> = {
  /** What to say when it is done; with „Rückgängig“ where the answer names its operation. */
  said?: (output: O) => string
  /** Declared error codes that the caller shows itself, beside the field or as a dialog. */
  handles?: readonly string[]
  onDone?: (output: O) => void
}

/**
 * The one way to write: `const book = useWrite('purchases', 'book', { said: (o) => t.booked(o.purchase) })`,
 * then `book.mutate(input)`. Tells failures, offers to take the step back, and has the feature's reads fetched
 * again.
 */
export function useWrite<F extends Feature, P extends Procedure<F>>(
  feature: F,
  procedure: P,
  { said, handles = [], onDone }: WriteOptions<Outputs[F][P]> = {},
): UseMutationResult<Outputs[F][P], unknown, Inputs[F][P]> {
  const rpc = useRpc()
  const queries = useQueryClient()
  const undo = useUndo()
  return useMutation({
    mutationFn: (input: Inputs[F][P]) =>
      call<Inputs[F][P], Outputs[F][P]>(rpc, feature, procedure)(input, {}),
    onSuccess: async (output) => {
      if (said) {
        const text = said(output)
        const id = operationOf(output)
        toastDone(
          text,
          id === undefined ? undefined : { label: texts().ui.undo, onClick: () => void undo(id, text) },
        )
      }
      onDone?.(output)
      await queries.invalidateQueries({ queryKey: [feature] })
    },
    onError: (error) => {
      if (!handles.includes(errorCode(error) ?? '')) toastError(error)
    },
  })
}

function operationOf(output: unknown): number | undefined {
  const id = typeof output === 'object' && output !== null && 'operationId' in output && output.operationId
  return typeof id === 'number' ? id : undefined
}
