import { ActionIcon, Modal } from '@mantine/core'
import type { Outputs } from '@renderer/rpc/client'
import { useTexts } from '@renderer/shell/use-texts'
import { sayWhen } from '@renderer/shell/when'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import styles from '../consents.module.css'
import { WordingForm } from './WordingForm'

type Wording = Outputs['consents']['wordings'][number]

/** The wording of one purpose with its version; a new one is written in a dialog, older ones stay to be read. */
export function WordingRow({ current, before }: { current: Wording; before: readonly Wording[] }) {
  const { consents } = useTexts()
  const t = consents.page
  const [editing, setEditing] = useState(false)
  const purpose = consents.purposes[current.purpose]
  const label = t.wordingEdit(purpose)
  return (
    <li className={styles.row}>
      <span className={styles.what}>
        <strong>{purpose}</strong>
        <span>{current.text}</span>
        <small>{t.wordingVersion(current.version, current.used)}</small>
        {before.length > 0 && (
          <details className={styles.older}>
            <summary>{t.older}</summary>
            {before.map(({ id, version, used, text, at, actor }) => (
              <p key={id}>
                {text}
                <small>
                  {[t.wordingVersion(version, used), actor && sayWhen(at)].filter(Boolean).join(' · ')}
                </small>
              </p>
            ))}
          </details>
        )}
      </span>
      <span className={styles.actions}>
        <ActionIcon variant="default" aria-label={label} title={label} onClick={() => setEditing(true)}>
          <IconPencil size={18} stroke={1.8} aria-hidden />
        </ActionIcon>
      </span>
      <Modal opened={editing} onClose={() => setEditing(false)} title={label} size="lg">
        <WordingForm current={current} purpose={purpose} onDone={() => setEditing(false)} />
      </Modal>
    </li>
  )
}
