import { Menu } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useHidden } from '@renderer/shell/counter-view'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { Chip, type Tone } from '@renderer/ui/Chip'
import type { CustomerCard } from '@shared/features/customers/card'
import { Stage } from '@shared/features/customers/stage'
import { IconChevronDown, IconStairs } from '@tabler/icons-react'
import styles from './card.module.css'

const tones: Record<Stage, Tone> = {
  prospect: 'gold',
  first: 'blue',
  repeat: 'blue',
  regular: 'green',
  dormant: 'sand',
}

/** How far somebody has come as a customer; a click says it by hand, or leaves it to the rules again. */
export function StageMark({ card }: { card: CustomerCard }) {
  const t = useTexts().stages
  const { data } = useRead('customers', 'stage', { id: card.id })
  const set = useWrite('customers', 'setStage', {
    said: (answer) =>
      answer.byHand ? t.said(card.displayName, t.names[answer.stage]) : t.saidByRules(card.displayName),
  })
  // Nobody at the counter need read it; and who has died, or belongs to a club as a whole, buys nothing.
  const hidden = useHidden()
  if (!data || hidden || card.state === 'deceased' || card.kind === 'club') return null
  const words = [t.names[data.stage], data.byHand && t.byHand].filter(Boolean).join(', ')
  if (card.deletedAt) return <Chip tone={tones[data.stage]}>{words}</Chip>
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className={styles.stage} aria-label={t.change(words)} title={t.change(words)}>
          <Chip tone={tones[data.stage]} icon={IconStairs}>
            {words}
            <IconChevronDown size={14} aria-hidden />
          </Chip>
        </button>
      </Menu.Target>
      <Menu.Dropdown aria-label={t.label}>
        <Menu.Item onClick={() => set.mutate({ id: card.id, stage: null })}>
          {t.byRules(t.names[data.byRules])}
        </Menu.Item>
        <Menu.Divider />
        {Stage.options.map((stage) => (
          <Menu.Item key={stage} onClick={() => set.mutate({ id: card.id, stage })}>
            {t.names[stage]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
