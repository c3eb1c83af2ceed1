import { useTexts } from '@renderer/shell/use-texts'
import type { CampaignCheck } from '@shared/features/campaigns/campaign'
import type { ExclusionReason } from '@shared/features/selections/selection'
import { count } from '@shared/texts/numbers'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import styles from '../campaigns.module.css'

type Props = { check: CampaignCheck; list: (reason: ExclusionReason) => ReactNode }

/** How many get it, and the reasons why others do not, each opening the list of who that is. */
export function CheckSums({ check, list }: Props) {
  const { campaigns, selections } = useTexts()
  const t = campaigns.check
  const [open, setOpen] = useState<ExclusionReason | null>(null)
  return (
    <>
      <p className={styles.getting}>
        <strong>{count(check.chosen)}</strong> {t.getting(check.chosen)}
        {check.control > 0 && <span className={styles.dim}> · {t.control(check.control)}</span>}
      </p>
      {check.leftOut.length === 0 ? (
        <p className={styles.dim}>{t.nobodyLeftOut}</p>
      ) : (
        <ul className={styles.reasons} aria-label={t.leftOut}>
          {check.leftOut.map(({ reason, n }) => {
            const shown = open === reason
            const words = selections.reasons[reason]
            const Chevron = shown ? IconChevronDown : IconChevronRight
            return (
              <li key={reason}>
                <button
                  type="button"
                  className={styles.reason}
                  aria-expanded={shown}
                  onClick={() => setOpen(shown ? null : reason)}
                >
                  <Chevron size={18} aria-hidden />
                  <strong>{count(n)}</strong>
                  <span>{words}</span>
                </button>
                {shown && list(reason)}
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}
