import { Button, Modal, Stack } from '@mantine/core'
import { useStartLetter } from '@renderer/features/letters'
import { toastError } from '@renderer/shell/toast'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { PhoneLink } from '@renderer/ui/PhoneLink'
import { StateChip } from '@renderer/ui/StateChip'
import { leftInPeace } from '@shared/features/customers/ending'
import type { Wish } from '@shared/features/wishes/contract'
import { IconCheck, IconMail, IconPhone } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { CallList } from './CallList'
import styles from './wishes.module.css'

type Props = { wishes: readonly Wish[]; onClose: () => void; onDone: () => void }

/** „Ist da“: who waits for it is called or written to, or stands in the shop already; then the wishes are fulfilled. */
export function ArrivedDialog({ wishes, onClose, onDone }: Props) {
  const t = useTexts().wishes
  const startLetter = useStartLetter()
  const [only] = wishes
  const one = wishes.length === 1 ? only?.text : undefined
  const fulfil = useWrite('wishes', 'fulfil', {
    said: ({ fulfilled }) => (one ? t.arrivedSaid(one) : t.allArrivedSaid(fulfilled)),
    onDone,
  })
  const ids = wishes.map(({ id }) => id)
  const write = async () => {
    await fulfil.mutateAsync({ ids, told: 'letter' })
    const customerIds = [...new Set(wishes.map(({ customerId }) => customerId))]
    await startLetter({ type: 'ids', ids: customerIds }, { ...t.letter, purpose: 'contract' })
  }
  const alone = wishes.every(({ state }) => leftInPeace(state))
  const way = (label: string, hint: string, icon: ReactNode, onClick: () => void, first = false) => (
    <div className={styles.way}>
      <Button
        variant={first ? 'filled' : 'default'}
        leftSection={icon}
        loading={fulfil.isPending}
        data-autofocus={first || undefined}
        onClick={onClick}
      >
        {label}
      </Button>
      <small>{hint}</small>
    </div>
  )
  return (
    <Modal opened onClose={onClose} title={t.arrived(one ?? t.some(wishes.length))} size="lg">
      <Stack>
        <ul className={styles.waiting}>
          {wishes.map((wish) => (
            <li key={wish.id}>
              <span>
                <strong>{wish.listName}</strong>
                {one === undefined && ` · ${wish.text}`}
              </span>
              {alone ? (
                <StateChip state={wish.state} />
              ) : wish.phone ? (
                <PhoneLink of={wish} />
              ) : (
                <span>{t.tell.noPhone}</span>
              )}
            </li>
          ))}
        </ul>
        {alone ? (
          <p>{t.inPeace}</p>
        ) : (
          <>
            {way(
              t.tell.called,
              t.tell.callHint,
              <IconPhone size={18} aria-hidden />,
              () => fulfil.mutate({ ids, told: 'call' }),
              true,
            )}
            {way(t.tell.letter, t.tell.letterHint, <IconMail size={18} aria-hidden />, () => {
              void write().catch(toastError)
            })}
            <CallList ids={ids} />
          </>
        )}
        {way(t.tell.quiet, t.tell.quietHint, <IconCheck size={18} aria-hidden />, () =>
          fulfil.mutate({ ids }),
        )}
      </Stack>
    </Modal>
  )
}
