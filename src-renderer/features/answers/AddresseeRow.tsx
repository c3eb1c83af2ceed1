import { Button } from '@mantine/core'
import type { Outputs } from '@renderer/rpc/client'
import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { formatDate } from '@shared/kernel/civil-date'
import styles from './answers.module.css'
import { useRecordAnswer } from './use-record-answer'

type Props = { addressee: Outputs['answers']['byCode']; byCode?: boolean }
const ways = ['visit', 'call', 'email', 'letter', 'yes', 'no', 'other'] as const

/** One of a campaign's people, how it stands, and the ways to answer, each in one click. */
export function AddresseeRow({ addressee, byCode = false }: Props) {
  const { answers: t, campaigns } = useTexts()
  const { record, busy } = useRecordAnswer()
  const { customerId, listName, answered, returnedAt, sentAt } = addressee
  const standing = answered
    ? t.answeredBy(campaigns.answerKinds[answered.kind], formatDate(answered.on))
    : returnedAt
      ? t.cameBack(formatDate(returnedAt.slice(0, 10)))
      : sentAt
        ? t.waiting
        : t.notSent
  const shown = byCode ? (['code', ...ways] as const) : ways
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <Link to={`/customers/${customerId}`}>{listName}</Link>
        <small>{standing}</small>
      </span>
      {answered === null && (
        <span className={styles.ways}>
          {shown.map((kind) => (
            <Button
              key={kind}
              size="compact-md"
              variant={kind === shown[0] ? 'filled' : 'default'}
              disabled={busy}
              onClick={() => record(addressee, kind)}
            >
              {t.buttons[kind]}
            </Button>
          ))}
        </span>
      )}
    </li>
  )
}
