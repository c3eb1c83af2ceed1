import { Button, Menu } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { keyNames } from '@renderer/shell/shortcuts'
import { useAltKey } from '@renderer/shell/use-alt-key'
import { useTexts } from '@renderer/shell/use-texts'
import type { EntryKind } from '@shared/features/entries/kind'
import { IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { kindIcons } from './kind-icons'

type Props = {
  label: string
  /** Said instead of the label to those who do not see where the button stands. */
  name?: string
  onAdd: (kind: EntryKind) => void
  /** Whether Alt+T opens it. */
  keyed?: boolean
  /** Without a border, at the beginning of its line. */
  quiet?: boolean
}

/** „Neuer Eintrag“: a menu of the kinds that the shop has; nothing where it has none. */
export function AddEntry({ label, name = label, onAdd, keyed = false, quiet = false }: Props) {
  const t = useTexts().entries
  const [opened, setOpened] = useState(false)
  const kinds = (useRead('entries', 'kinds', undefined).data ?? []).filter(({ archived }) => !archived)
  const button = useRef<HTMLButtonElement>(null)
  const open = () => {
    // The menu stands at its button, wherever the page has been scrolled to.
    button.current?.focus()
    setOpened(true)
  }
  useAltKey('KeyT', open, keyed && kinds.length > 0)
  if (kinds.length === 0) return null
  return (
    <Menu opened={opened} onChange={setOpened} position={quiet ? 'bottom-start' : 'bottom-end'}>
      <Menu.Target>
        <Button
          ref={button}
          variant={quiet ? 'subtle' : 'default'}
          size="compact-md"
          aria-label={name}
          title={keyed ? `${name} (${keyNames.alt}+T)` : name}
          leftSection={<IconPlus size={17} stroke={1.8} aria-hidden />}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={t.add}>
        {kinds.map((kind) => {
          const Icon = kindIcons[kind.icon]
          return (
            <Menu.Item
              key={kind.id}
              leftSection={<Icon size={18} stroke={1.7} aria-hidden />}
              onClick={() => onAdd(kind)}
            >
              {kind.name}
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}
