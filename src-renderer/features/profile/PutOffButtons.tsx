import { Button } from '@mantine/core'
import type { Inputs } from '@renderer/rpc/client'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'

type Props = {
  asked: Omit<Inputs['profile']['putOff'], 'reply'>
  /** An answer is being written. */
  busy: boolean
}

/** Not now, or not any more. */
export function PutOffButtons({ asked, busy }: Props) {
  const t = useTexts().profile
  const later = useWrite('profile', 'putOff', { said: () => t.laterSaid })
  const never = useWrite('profile', 'putOff', { said: () => t.neverSaid })
  const button = (words: string, write: typeof later, reply: 'later' | 'never') => (
    <Button
      variant="subtle"
      size="compact-md"
      disabled={busy}
      loading={write.isPending}
      onClick={() => write.mutate({ ...asked, reply })}
    >
      {words}
    </Button>
  )
  return (
    <>
      {button(t.later, later, 'later')}
      {button(t.never, never, 'never')}
    </>
  )
}
