import { ActionIcon, Modal } from '@mantine/core'
import type { Outputs } from '@renderer/rpc/client'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { Chip } from '@renderer/ui/Chip'
import { FormButtons } from '@renderer/ui/FormButtons'
import { TextField } from '@renderer/ui/text-field/TextField'
import { IconArrowBackUp, IconPencil, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import styles from '../consents.module.css'

/** A newsletter: its way, how many were asked; renamed, no longer offered, or offered again. */
export function NewsletterRow({ newsletter }: { newsletter: Outputs['consents']['newsletters'][number] }) {
  const { consents } = useTexts()
  const t = consents.page
  const { id, name, channel, ended, people } = newsletter
  const [editing, setEditing] = useState(false)
  const [typed, setTyped] = useState(name)
  const end = useWrite('consents', 'endNewsletter', {
    said: () => (ended ? t.againSaid(name) : t.endedSaid(name)),
  })
  const rename = useWrite('consents', 'renameNewsletter', {
    said: () => t.renamed(typed.trim()),
    onDone: () => setEditing(false),
  })
  const missing = typed.trim() === ''
  const icon = (label: string, Icon: typeof IconX, onClick: () => void) => (
    <ActionIcon variant="default" aria-label={label} title={label} onClick={onClick}>
      <Icon size={18} stroke={1.8} aria-hidden />
    </ActionIcon>
  )
  return (
    <li className={styles.row}>
      <span className={styles.what}>
        <strong>{name}</strong>
        <small>{[consents.channels[channel], t.newsletterPeople(people)].join(' · ')}</small>
      </span>
      {ended && <Chip>{t.ended}</Chip>}
      <span className={styles.actions}>
        {icon(t.rename(name), IconPencil, () => {
          setTyped(name)
          setEditing(true)
        })}
        {ended
          ? icon(t.again(name), IconArrowBackUp, () => end.mutate({ id, ended: false }))
          : icon(t.end(name), IconX, () => end.mutate({ id }))}
      </span>
      <Modal opened={editing} onClose={() => setEditing(false)} title={t.renameTitle}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (!missing && !rename.isPending) rename.mutate({ id, name: typed })
          }}
        >
          <TextField
            label={t.newsletterName}
            value={typed}
            limit={60}
            autoComplete="off"
            data-autofocus
            error={missing ? t.newsletterMissing : undefined}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <FormButtons pending={rename.isPending} onCancel={() => setEditing(false)}>
            {t.renameSave}
          </FormButtons>
        </form>
      </Modal>
    </li>
  )
}
