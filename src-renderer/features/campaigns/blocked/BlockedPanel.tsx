import { ActionIcon, Button, NativeSelect } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { TextField } from '@renderer/ui/text-field/TextField'
import { BlockedKind } from '@shared/features/campaigns/blocked'
import { IconBan, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import styles from '../campaigns.module.css'

const empty = { kind: 'email' as BlockedKind, value: '', text: '' }

/** The list of addresses, numbers and domains that nothing is sent to. */
export function BlockedPanel() {
  const t = useTexts().campaigns.blocked
  const list = useRead('campaigns', 'blocked', undefined)
  const [value, setValue] = useState(empty)
  const [tried, setTried] = useState(false)
  const block = useWrite('campaigns', 'block', {
    said: () => t.added(value.value.trim()),
    onDone: () => {
      setValue({ ...empty, kind: value.kind })
      setTried(false)
    },
  })
  const unblock = useWrite('campaigns', 'unblock', { said: () => t.removed })
  const missing = value.value.trim() === ''
  return (
    <Panel title={t.title} icon={IconBan} tone="red">
      <div className={styles.stack}>
        <p className={styles.dim}>{t.hint}</p>
        <form
          className={styles.block}
          onSubmit={(event) => {
            event.preventDefault()
            setTried(true)
            if (!missing && !block.isPending) block.mutate(value)
          }}
        >
          <NativeSelect
            label={t.kind}
            value={value.kind}
            data={BlockedKind.options.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
            onChange={(event) => setValue({ ...value, kind: BlockedKind.parse(event.currentTarget.value) })}
          />
          <TextField
            label={t.value}
            placeholder={t.placeholders[value.kind]}
            value={value.value}
            limit={300}
            error={tried && missing ? t.valueMissing : undefined}
            onChange={(event) => setValue({ ...value, value: event.currentTarget.value })}
          />
          <TextField
            label={t.text}
            value={value.text}
            limit={500}
            onChange={(event) => setValue({ ...value, text: event.currentTarget.value })}
          />
          <Button type="submit" size="md" variant="default" loading={block.isPending}>
            {t.add}
          </Button>
        </form>
        {list.error && <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />}
        {list.data?.length === 0 && <p className={styles.dim}>{t.empty}</p>}
        {list.data && list.data.length > 0 && (
          <ul className={styles.rows} aria-label={t.title}>
            {list.data.map((each) => (
              <li key={each.id} className={styles.row}>
                <span className={styles.words}>
                  <strong>{each.value}</strong>
                  <span>{[t.kinds[each.kind], each.text].filter(Boolean).join(' · ')}</span>
                </span>
                <ActionIcon
                  variant="subtle"
                  aria-label={t.remove(each.value)}
                  title={t.remove(each.value)}
                  onClick={() => unblock.mutate({ id: each.id })}
                >
                  <IconTrash size={19} stroke={1.8} aria-hidden />
                </ActionIcon>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Panel>
  )
}
