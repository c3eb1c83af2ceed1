import { Button, NativeSelect } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { Chip } from '@renderer/ui/Chip'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { CustomerCard } from '@shared/features/customers/card'
import { partsOf } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { GiftFiles } from './GiftFiles'
import { GiftForm } from './GiftForm'
import { GiftLetter } from './GiftLetter'
import { GiftRow } from './GiftRow'
import styles from './gifts.module.css'

/** To whom the gifts of a company go, year by year. */
export function CardGifts({ card }: { card: CustomerCard }) {
  const { gifts: t, customers } = useTexts()
  const restricted = card.state === 'restricted'
  const today = partsOf(systemClock.today()).year
  const [year, setYear] = useState(today)
  const list = useRead('gifts', 'ofYear', { companyId: card.id, year }, { keepPrevious: true })
  const copy = useWrite('gifts', 'copyYear', { said: ({ copied, leftOut }) => t.copied(copied, leftOut) })
  const years = [...new Set([today + 1, today, year, ...(list.data?.years ?? [])])].sort((a, b) => b - a)
  const last = list.data?.years.find((one) => one < year)
  const recipients = list.data?.recipients ?? []
  return (
    <div className={styles.gifts}>
      <div className={styles.head}>
        <NativeSelect
          aria-label={t.year}
          value={String(year)}
          data={years.map(String)}
          onChange={(event) => setYear(Number(event.currentTarget.value))}
        />
        <Chip>{t.count(recipients.length)}</Chip>
        {last !== undefined && !card.deletedAt && (
          <Button
            variant="default"
            leftSection={<IconCopy size={18} aria-hidden />}
            loading={copy.isPending}
            onClick={() => copy.mutate({ companyId: card.id, from: last, to: year })}
          >
            {t.copy(last)}
          </Button>
        )}
        {recipients.length > 0 && <GiftFiles companyId={card.id} year={year} />}
        {recipients.length > 0 && !card.deletedAt && (
          <GiftLetter companyId={card.id} year={year} recipients={recipients} />
        )}
      </div>
      {list.error && <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && recipients.length === 0 && <p className={styles.none}>{t.empty(year)}</p>}
      {recipients.length > 0 && (
        <ul className={styles.list} aria-label={t.listLabel(year)}>
          {recipients.map((recipient) => (
            <GiftRow key={recipient.id} recipient={recipient} closed={card.deletedAt !== null} />
          ))}
        </ul>
      )}
      {restricted && <p className={styles.none}>{customers.state.noGift}</p>}
      {!card.deletedAt && !restricted && <GiftForm card={card} year={year} listed={recipients} />}
    </div>
  )
}
