import { ActionIcon, Menu } from '@mantine/core'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import type { CustomerCard, PersonOnCard } from '@shared/features/customers/card'
import { IconCards, IconDotsVertical, IconId, IconIdOff } from '@tabler/icons-react'

type Props = { person: PersonOnCard; card: CustomerCard; name: string }

/** „Eigene Karte anlegen“, and the way back: what can be done with one of the people on a card. */
export function OwnCardMenu({ person, card, name }: Props) {
  const t = useTexts().belonging.ownCard
  const own = !person.ownCard
  const set = useWrite('customers', 'setOwnCard', { said: () => (own ? t.given(name) : t.taken(name)) })
  if (person.id === undefined) return null
  const change = { groupId: card.id, personId: person.id, own }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          size={26}
          aria-label={t.menu(name)}
          title={t.menu(name)}
          loading={set.isPending}
        >
          <IconDotsVertical size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {person.ownCard && (
          <Menu.Item
            leftSection={<IconCards size={18} aria-hidden />}
            onClick={() => void navigate(`/customers/${person.id}`)}
          >
            {t.open}
          </Menu.Item>
        )}
        {own && (
          <Menu.Item leftSection={<IconId size={18} aria-hidden />} onClick={() => set.mutate(change)}>
            {t.give}
          </Menu.Item>
        )}
        {!own && card.kind !== 'club' && (
          <Menu.Item leftSection={<IconIdOff size={18} aria-hidden />} onClick={() => set.mutate(change)}>
            {t.take}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
