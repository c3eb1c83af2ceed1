import { ActionIcon } from '@mantine/core'
import { selectionWords, useKnownNames } from '@renderer/features/selections'
import { useRpc } from '@renderer/rpc/client'
import { readKey } from '@renderer/rpc/reads'
import { Link } from '@renderer/shell/Link'
import { toastDone, toastError } from '@renderer/shell/toast'
import { useTexts } from '@renderer/shell/use-texts'
import { sayWhen } from '@renderer/shell/when'
import type { Draft } from '@shared/features/letters/contract'
import { IconMail, IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import styles from './letters.module.css'
import { forgetPrinting } from './printings'

/** One letter in the list: what, to whom, when it was saved. */
export function DraftRow({ draft }: { draft: Draft }) {
  const { letterPages: t, selections, ui } = useTexts()
  const known = useKnownNames()
  const rpc = useRpc()
  const queries = useQueryClient()
  const { id, letter, selection, savedAt, title } = draft
  const subject = letter.subject.trim() || t.noSubject
  const refresh = () => queries.invalidateQueries({ queryKey: readKey('letters', 'drafts') })

  const bringBack = async () => {
    await rpc.letters.saveDraft({ id: null, title, letter, selection })
    await refresh()
  }
  const remove = async () => {
    await rpc.letters.deleteDraft({ id })
    forgetPrinting(id)
    await refresh()
    toastDone(t.removed(subject), { label: ui.undo, onClick: () => void bringBack().catch(toastError) })
  }
  return (
    <li className={styles.draft}>
      <span className={styles.icon}>
        <IconMail size={20} stroke={1.8} aria-hidden />
      </span>
      <span className={styles.words}>
        <Link to={`/letters/${id}`}>{subject}</Link>
        <span>
          {selections.purposes[letter.purpose].label} · {selectionWords(selection, known)}
        </span>
      </span>
      <span className={styles.when}>{t.saved(sayWhen(savedAt, { inSentence: true }))}</span>
      <ActionIcon
        variant="subtle"
        aria-label={t.remove(subject)}
        title={t.remove(subject)}
        onClick={() => void remove().catch(toastError)}
      >
        <IconTrash size={19} stroke={1.8} aria-hidden />
      </ActionIcon>
    </li>
  )
}
