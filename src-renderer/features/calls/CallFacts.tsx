import { entryLook } from '@renderer/features/history'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { sayWhen } from '@renderer/shell/when'
import { Fact } from '@renderer/ui/Fact'
import type { TimelineEntry } from '@shared/features/history/contract'
import { formatDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import styles from './calls.module.css'

/** What the caller ought to know of somebody: what they bought, what was last, what they wait for. */
export function CallFacts({ customerId }: { customerId: number }) {
  const t = useTexts().calls
  const card = useRead('customers', 'get', { id: customerId }).data
  const entries = useRead('history', 'list', { customerId, limit: 3 }).data?.entries
  const wishes = useRead('wishes', 'ofCard', { customerId }).data
  const birthdays = (card?.people ?? []).flatMap(({ firstName, birthday }) =>
    birthday ? [`${card?.kind === 'person' ? '' : `${firstName}: `}${birthday.day}.${birthday.month}.`] : [],
  )
  return (
    <dl className={styles.facts}>
      <Fact name={t.lastPurchase}>{card?.stats.lastOn ? formatDate(card.stats.lastOn) : t.noPurchase}</Fact>
      {birthdays.length > 0 && <Fact name={t.birthday}>{birthdays.join(', ')}</Fact>}
      <Fact name={t.lastContacts}>
        {entries?.length === 0 && t.noContacts}
        {entries?.map((entry) => (
          <p key={`${entry.type}${entry.id}`}>{[sayWhen(entry.at), ...wordsOf(entry)].join(' · ')}</p>
        ))}
      </Fact>
      {wishes && wishes.length > 0 && (
        <Fact name={t.wishes}>
          {wishes.map(({ id, text }) => (
            <p key={id}>{text}</p>
          ))}
        </Fact>
      )}
      {card?.note && (
        <Fact name={t.note}>
          <span className={styles.note}>{card.note}</span>
        </Fact>
      )}
    </dl>
  )
}

/** What happened, in a line. */
function wordsOf(entry: TimelineEntry): string[] {
  const { title, details } = entryLook(entry, systemClock.today())
  return [title, ...details].filter(Boolean)
}
