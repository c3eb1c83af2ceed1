import { Button, Stack } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { KindRow } from './KindRow'
import { KindWords } from './KindWords'
import styles from './relations.module.css'

/** The kinds of relations: those that come along, and the shop's own. */
export function KindsForm() {
  const t = useTexts().relations
  const kinds = useRead('relations', 'kinds', undefined).data ?? []
  const [adding, setAdding] = useState(false)
  const add = useWrite('relations', 'addKind', {
    said: ({ kind }) => t.kindAdded(kind.forward),
    handles: ['KIND_EXISTS'],
    onDone: () => setAdding(false),
  })
  return (
    <Stack>
      <p className={styles.none}>{t.kindsHint}</p>
      <ul className={styles.list}>
        {kinds.map((kind) => (
          <KindRow key={kind.id} kind={kind} />
        ))}
      </ul>
      {adding ? (
        <KindWords
          start={{ forward: '', backward: '' }}
          twoWords
          save={t.addKind}
          busy={add.isPending}
          error={add.error}
          onSave={(words) => add.mutate(words)}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <Button
          variant="default"
          data-autofocus
          className={styles.begin}
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => {
            add.reset()
            setAdding(true)
          }}
        >
          {t.newKind}
        </Button>
      )}
    </Stack>
  )
}
