import { Button, Menu } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { type FieldKey, letterFields } from '@shared/features/letters/fields'
import { IconBraces } from '@tabler/icons-react'

/** „Feld einfügen“: the fields by the names that stand in the text. */
export function FieldMenu({ onChoose }: { onChoose: (key: FieldKey, label: string) => void }) {
  const t = useTexts().letterPages
  return (
    <Menu position="bottom-end" returnFocus={false}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconBraces size={18} stroke={1.8} aria-hidden />}>
          {t.insertField}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={t.fieldsLabel}>
        {letterFields.map(({ key, label }) => (
          // After the menu has closed and let go of the focus.
          <Menu.Item key={key} onClick={() => setTimeout(() => onChoose(key, label))}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
