import { UnstyledButton } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import type { CardConsents, ConsentStanding } from '@shared/features/consents/contract'
import { formatDate } from '@shared/kernel/civil-date'
import styles from './consents.module.css'
import { StandingChip } from './StandingChip'
import { nameOf } from './use-consents'

type Props = {
  standing: ConsentStanding
  consents: CardConsents
  /** Names the way as well, for windows that are too narrow for the columns. */
  showWay: boolean
  onOpen: () => void
}

/** One purpose on one way: yes, no or not asked, why, and since when. Opens what was said to it. */
export function ConsentCell({ standing, consents, showWay, onOpen }: Props) {
  const t = useTexts().consents
  const { said, why, channel } = standing
  const own = said && ['given', 'refused', 'withdrawn', 'existingCustomer', 'presumed'].includes(why)
  return (
    <UnstyledButton className={styles.cell} aria-haspopup="dialog" onClick={onOpen}>
      <span className="visually-hidden">{nameOf(standing, consents)}: </span>
      {showWay && (
        <span className={styles.way} aria-hidden>
          {t.channels[channel]}
        </span>
      )}
      <StandingChip standing={standing} />
      {own ? (
        <>
          <span className="visually-hidden"> {t.reasons[why]} </span>
          <small>{formatDate(said.on)}</small>
        </>
      ) : (
        <small> {t.short[why]}</small>
      )}
    </UnstyledButton>
  )
}
