import { ActionIcon, Select } from '@mantine/core'
import type { Known } from '@renderer/shell/leaf-kind'
import { useTexts } from '@renderer/shell/use-texts'
import { IconX } from '@tabler/icons-react'
import styles from '../selections.module.css'
import { AddRow } from './AddRow'
import { ConditionRow } from './ConditionRow'
import { type Group, isGroup, type Join, type Path, type Row } from './tree'

/** Groups in groups that can be made here. */
const deepest = 2

export type Edits = {
  known: Known
  /** The place of the condition whose fields are shown, or of the group just begun, spelled; empty for none. */
  opened: string
  open: (path: Path | null) => void
  change: (path: Path, part: Row | Group) => void
  add: (path: Path, part: Row | Group) => void
  remove: (path: Path) => void
}
type Props = { group: Group; path: Path; edits: Edits }

/** Conditions of which all, one or none must hold; groups stand indented within. */
export function GroupBox({ group, path, edits }: Props) {
  const t = useTexts().selectionPages
  const inner = path.length > 0
  return (
    <div className={inner ? styles.group : undefined}>
      <div className={styles.rowHead}>
        <Select
          label={inner ? t.innerJoinLabel : t.joinLabel}
          className={styles.joinField}
          allowDeselect={false}
          data={(['and', 'or', 'none'] as const).map((join) => ({ value: join, label: t.joins[join] }))}
          value={group.join}
          onChange={(join) => join && edits.change(path, { ...group, join: join as Join })}
        />
        {inner && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t.remove(t.group)}
            title={t.remove(t.group)}
            onClick={() => edits.remove(path)}
          >
            <IconX size={18} stroke={1.8} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {group.parts.length === 0 && <p className={styles.hint}>{inner ? t.emptyGroup : t.everybody}</p>}
      <ul className={styles.rows}>
        {group.parts.map((part, at) => {
          const here = [...path, at]
          const key = here.join('.')
          if (isGroup(part))
            return (
              <li key={key}>
                <GroupBox group={part} path={here} edits={edits} />
              </li>
            )
          return (
            <ConditionRow
              key={key}
              row={part}
              known={edits.known}
              opened={edits.opened === key}
              onOpen={(opened) => edits.open(opened ? here : null)}
              onChange={(row) => edits.change(here, row)}
              onRemove={() => edits.remove(here)}
            />
          )
        })}
      </ul>
      <AddRow
        known={edits.known}
        inner={inner}
        begun={inner && edits.opened === path.join('.')}
        onLeaf={(leaf) => edits.add(path, { negated: false, leaf })}
        onGroup={path.length < deepest ? () => edits.add(path, { join: 'or', parts: [] }) : null}
      />
    </div>
  )
}
