import { Button } from '@mantine/core'
import { errorCode } from '@renderer/rpc/errors'
import { Link } from '@renderer/shell/Link'
import { navigate } from '@renderer/shell/location'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { Panel } from '@renderer/ui/Panel'
import { TextField } from '@renderer/ui/text-field/TextField'
import type { Selection } from '@shared/features/selections/selection'
import { useState } from 'react'
import { SelectionBuilder } from '../builder/SelectionBuilder'
import { SelectionResult } from '../builder/SelectionResult'
import styles from '../selections.module.css'
import { UseSelection } from './UseSelection'

type Props = { id: number | null; title: string; name: string; start: Selection }

/** Builds a selection beside what it means, keeps it by a name, and goes on with it. */
export function SelectionEditor({ id, title, name: startName, start }: Props) {
  const t = useTexts().selectionPages
  const [selection, setSelection] = useState(start)
  const [name, setName] = useState(startName)
  const [tried, setTried] = useState(false)
  const [kept, setKept] = useState(() => JSON.stringify([startName, start]))
  const changed = kept !== JSON.stringify([name, selection])
  useUnsavedGuard(changed)
  const save = useWrite('selections', 'save', {
    said: () => t.saved(name.trim()),
    handles: ['SELECTION_NAME_TAKEN'],
    onDone(saved) {
      setKept(JSON.stringify([name, selection]))
      if (saved.id !== id) void navigate(`/selections/${saved.id}`, { replace: true })
    },
  })
  const remove = useWrite('selections', 'delete', {
    said: () => t.deleted(startName),
    onDone: () => void navigate('/selections', { replace: true }),
  })
  const missing = tried && name.trim() === '' ? t.nameMissing : undefined
  const taken = errorCode(save.error) === 'SELECTION_NAME_TAKEN' ? t.nameTaken : undefined
  const keep = (over: number | null) => {
    setTried(true)
    if (name.trim() !== '') save.mutate({ id: over, name: name.trim(), selection })
  }
  return (
    <Page narrow>
      <PageHeader title={title} above={<Link to="/selections">{t.back}</Link>}>
        {id !== null && (
          <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate({ id })}>
            {t.delete}
          </Button>
        )}
      </PageHeader>
      <Panel title={t.conditions}>
        <SelectionBuilder selection={start} onChange={setSelection} />
      </Panel>
      <Panel title={t.result}>
        <SelectionResult selection={selection} />
        <form
          className={styles.saveRow}
          onSubmit={(event) => {
            event.preventDefault()
            keep(id)
          }}
        >
          <TextField
            label={t.name}
            placeholder={t.namePlaceholder}
            value={name}
            limit={80}
            autoComplete="off"
            error={missing ?? taken}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" size="md" loading={save.isPending}>
            {t.save}
          </Button>
          {id !== null && (
            <Button
              size="md"
              variant="default"
              disabled={name.trim() === startName}
              onClick={() => keep(null)}
            >
              {t.saveNew}
            </Button>
          )}
        </form>
      </Panel>
      <UseSelection selection={id !== null && !changed ? { type: 'saved', id } : selection} />
    </Page>
  )
}
