import { Button, Menu } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { formatDate } from '@shared/kernel/civil-date'
import styles from './answers.module.css'
import { useRecordAnswer } from './use-record-answer'

const ways = ['visit', 'call', 'email', 'letter', 'yes', 'no', 'other'] as const

/** The campaigns of the last half year that reached this card: „Hat auf … geantwortet“; nothing where there are none. */
export function CardAnswers({ customerId }: { customerId: number }) {
  const { answers: t, campaigns } = useTexts()
  const found = useRead('answers', 'forCustomer', { customerId })
  const { record, busy } = useRecordAnswer()
  const reached = found.data?.campaigns ?? []
  if (reached.length === 0) return null
  return (
    <section aria-label={t.card.title} className={styles.ways}>
      {reached.map((addressee) =>
        addressee.answered ? (
          <span key={addressee.campaignId} className={styles.dim}>
            {t.card.done(
              addressee.campaignName,
              t.answeredBy(campaigns.answerKinds[addressee.answered.kind], formatDate(addressee.answered.on)),
            )}
          </span>
        ) : (
          <Menu key={addressee.campaignId} position="bottom-start">
            <Menu.Target>
              <Button variant="default" size="compact-md" disabled={busy}>
                {t.card.record(addressee.campaignName)}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {ways.map((kind) => (
                <Menu.Item key={kind} onClick={() => record(addressee, kind)}>
                  {t.buttons[kind]}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        ),
      )}
    </section>
  )
}
