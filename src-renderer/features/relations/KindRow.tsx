import { ActionIcon } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import type { RelationKind } from '@shared/features/relations/contract'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { KindWords } from './KindWords'
import styles from './relations.module.css'

/** One kind with its two words; renamed in its place, or deleted while nobody is related that way. */
export function KindRow({ kind }: { kind: RelationKind }) {
  const t = useTexts().relations
  const [editing, setEditing] = useState(false)
  const rename = useWrite('relations', 'renameKind', {
    said: () => t.renamed,
    handles: ['KIND_EXISTS'],
    onDone: () => setEditing(false),
  })
  const remove = useWrite('relations', 'deleteKind', { said: () => t.kindRemoved(kind.forward) })
  if (editing)
    return (
      <li className={styles.kind}>
        <KindWords
          start={kind}
          twoWords={!kind.symmetric}
          save={t.saveKind}
          busy={rename.isPending}
          error={rename.error}
          onSave={(words) => rename.mutate({ id: kind.id, ...words })}
          onCancel={() => setEditing(false)}
        />
      </li>
    )
  return (
    <li className={styles.kind}>
      <span className={styles.what}>
        <span>{[kind.forward, kind.backward].filter(Boolean).join(' – ')}</span>
        {kind.role === 'referral' && <small>{t.builtIn}</small>}
      </span>
      <span className={styles.actions}>
        <ActionIcon
          variant="subtle"
          aria-label={t.rename(kind.forward)}
          title={t.renameShort}
          onClick={() => setEditing(true)}
        >
          <IconPencil size={18} aria-hidden />
        </ActionIcon>
        {kind.role === null && (
          <ActionIcon
            variant="subtle"
            aria-label={t.removeKind(kind.forward)}
            title={t.removeShort}
            loading={remove.isPending}
            onClick={() => remove.mutate({ id: kind.id })}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        )}
      </span>
    </li>
  )
}
