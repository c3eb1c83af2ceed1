import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { isLetterAdvertising } from '@shared/features/consents/consent'
import type { ConsentStanding } from '@shared/features/consents/contract'
import { basisFits } from '@shared/features/consents/reach'
import { IconCheck, IconX } from '@tabler/icons-react'
import styles from './consents.module.css'
import { EvidenceFile } from './EvidenceFile'
import { ExistingCustomerForm } from './ExistingCustomerForm'
import { PresumedForm } from './PresumedForm'
import { SaidFields } from './SaidFields'
import { type SayTarget, useSaying } from './use-saying'

type Props = {
  subject: { customerId: number; personId: number }
  cell: Pick<SayTarget, 'channel' | 'purpose' | 'newsletterId'>
  standing: ConsentStanding
  business: boolean
  name: string
  cellName: string
  onDone: () => void
}

/** What somebody says now: one button for each answer, with where and when it was said; Enter in a field is a yes. */
export function SayForm({ subject, cell, standing, business, name, cellName, onDone }: Props) {
  const { consents: t } = useTexts()
  const saying = useSaying({ ...subject, ...cell }, { person: name, cell: cellName }, onDone)
  const { channel, purpose, said } = standing
  const given = said?.status === 'given'
  const asked = { channel, purpose, business }
  const letter = isLetterAdvertising(standing)
  const hints = { email: t.entry.doubleOptIn, phone: business ? '' : t.entry.consumerPhone }
  const hint = hints[channel as keyof typeof hints] ?? ''
  return (
    <>
      <form
        ref={saying.place}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          saying.say('given')
        }}
      >
        <div className={styles.answers}>
          <Button
            type="submit"
            loading={saying.busy}
            leftSection={<IconCheck size={18} stroke={2} aria-hidden />}
            variant={given ? 'default' : 'filled'}
            data-autofocus={!given || undefined}
          >
            {t.entry.give}
          </Button>
          <Button
            variant="default"
            disabled={saying.busy}
            leftSection={<IconX size={18} stroke={2} aria-hidden />}
            onClick={() => saying.say(given && !letter ? 'withdrawn' : 'refused')}
          >
            {letter ? t.objection.note : given ? t.entry.withdraw : t.entry.refuse}
          </Button>
          {said && said.status !== 'unknown' && (
            <Button variant="subtle" disabled={saying.busy} onClick={() => saying.say('unknown')}>
              {t.entry.forget}
            </Button>
          )}
        </div>
        <SaidFields saying={saying} purpose={purpose} first={given} />
        <EvidenceFile saying={saying} />
        {hint && <p className={styles.hint}>{hint}</p>}
      </form>
      {basisFits('existingCustomer', asked) && <ExistingCustomerForm saying={saying} />}
      {basisFits('presumed', asked) && <PresumedForm saying={saying} />}
    </>
  )
}
