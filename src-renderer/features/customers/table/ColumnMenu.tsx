import { Button, Checkbox, Popover } from '@mantine/core'
import { FieldTicks, useCardFields } from '@renderer/features/fields'
import { useTexts } from '@renderer/shell/use-texts'
import { PopoverPanel } from '@renderer/ui/PopoverPanel'
import { CustomerColumn } from '@shared/features/customers/columns'
import { IconColumns3 } from '@tabler/icons-react'
import { useListView } from '../list/list-view'
import styles from './table.module.css'

/** Which columns the table shows; remembered. */
export function ColumnMenu() {
  const t = useTexts().customers.table
  const [{ columns, fieldIds }, setView] = useListView()
  const fields = useCardFields()
  const toggle = (name: CustomerColumn, on: boolean) =>
    setView({
      columns: CustomerColumn.options.filter((other) => (other === name ? on : columns.includes(other))),
    })
  return (
    <Popover position="bottom-end" trapFocus width={240}>
      <Popover.Target>
        <Button variant="default" size="compact-md" leftSection={<IconColumns3 size={18} aria-hidden />}>
          {t.columns}
        </Button>
      </Popover.Target>
      <PopoverPanel label={t.columns} className={styles.columns}>
        {CustomerColumn.options.map((name) => (
          <Checkbox
            key={name}
            label={t.column[name]}
            checked={columns.includes(name)}
            disabled={name === 'name'}
            onChange={(event) => toggle(name, event.currentTarget.checked)}
          />
        ))}
        <FieldTicks fields={fields} chosen={fieldIds} onChange={(chosen) => setView({ fieldIds: chosen })} />
      </PopoverPanel>
    </Popover>
  )
}
