import { useRequestId } from '@renderer/shell/use-request-id'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import type { ToldAnswer } from '@shared/features/answers/contract'

/** Enters an answer of today in one click. */
export function useRecordAnswer() {
  const t = useTexts().answers
  const request = useRequestId()
  const write = useWrite('answers', 'record', {
    said: ({ addressee }) => t.recorded(addressee.listName),
    onDone: () => request.succeeded(),
  })
  const record = (
    { campaignId, customerId }: { campaignId: number; customerId: number },
    kind: ToldAnswer,
  ) => {
    const told = { campaignId, customerId, kind }
    write.mutate({ ...told, requestId: request.idFor(told) })
  }
  return { record, busy: write.isPending }
}
