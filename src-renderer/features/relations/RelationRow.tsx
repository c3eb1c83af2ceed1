import { ActionIcon } from '@mantine/core'
import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { IconTile } from '@renderer/ui/IconTile'
import type { Relation } from '@shared/features/relations/contract'
import { IconTrash, IconUsers } from '@tabler/icons-react'
import styles from './relations.module.css'

type Props = { relation: Relation; closed: boolean; here: number }

/** One relation: the word, whom it leads to, and of whom on this card it is. */
export function RelationRow({ relation: { id, word, from, to }, closed, here }: Props) {
  const t = useTexts().relations
  const remove = useWrite('relations', 'delete', { said: () => t.removed(to.name) })
  return (
    <li className={styles.row}>
      <IconTile icon={IconUsers} tone="blue" />
      <span className={styles.what}>
        <span>
          {word}{' '}
          {to.cardId === here ? (
            <strong>{to.name}</strong>
          ) : (
            <Link to={`/customers/${to.cardId}`}>
              <strong>{to.name}</strong>
            </Link>
          )}
        </span>
        <small>
          {[from.cardName && t.of(from.name), to.cardName && to.cardId !== here && t.memberOf(to.cardName)]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </span>
      {!closed && (
        <ActionIcon
          variant="subtle"
          aria-label={t.remove(word, to.name)}
          title={t.removeShort}
          loading={remove.isPending}
          onClick={() => remove.mutate({ id })}
        >
          <IconTrash size={19} stroke={1.8} aria-hidden />
        </ActionIcon>
      )}
    </li>
  )
}
