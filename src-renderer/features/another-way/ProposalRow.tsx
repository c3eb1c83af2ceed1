import { useTexts } from '@renderer/shell/use-texts'
import type { AskedWay, Proposal } from '@shared/features/another-way/contract'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import styles from './another-way.module.css'
import { BeginButton } from './BeginButton'
import { ProposedPeople } from './ProposedPeople'
import { RemindButton } from './RemindButton'

type Props = { proposal: Proposal; asked: AskedWay }

/** One other way: for how many, why, what it saves, who they are, and one click to begin. */
export function ProposalRow({ proposal, asked }: Props) {
  const t = useTexts().anotherWay
  const { way, n, pieceCents, savedCents, there, here } = proposal
  const [open, setOpen] = useState(false)
  const Chevron = open ? IconChevronDown : IconChevronRight
  return (
    <li className={styles.proposal}>
      <div className={styles.row}>
        <button type="button" className={styles.people} aria-expanded={open} onClick={() => setOpen(!open)}>
          <Chevron size={18} aria-hidden />
          <strong>{t.ways[way]}:</strong> <span>{t.people(n)}</span>
        </button>
        <span className={styles.why}>
          <span>{t.why(way, asked.channel, there, here)}</span>
          <span className={styles.dim}>{pieceCents === null ? t.costUnknown : t.saves(savedCents)}</span>
        </span>
        {way === 'visit' && <RemindButton asked={asked} />}
        {way !== 'visit' && way !== 'none' && <BeginButton asked={asked} way={way} />}
      </div>
      {open && <ProposedPeople asked={asked} way={way} />}
    </li>
  )
}
