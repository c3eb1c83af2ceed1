import { Button, Menu } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { IconChevronDown } from '@tabler/icons-react'
import styles from './campaigns.module.css'
import type { CampaignTab } from './tabs'

type Props = { parts: readonly CampaignTab[]; onChoose: (id: string) => void }

/** „Mehr“ behind the tabs: what a campaign may have besides, each with what it is for. */
export function MoreParts({ parts, onChoose }: Props) {
  const { tabs: t } = useTexts().campaigns
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <Button
          variant="subtle"
          className={styles.more}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          {t.more}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={t.moreLabel}>
        {parts.map(({ id, label, extra }) => (
          <Menu.Item key={id} onClick={() => onChoose(id)}>
            {label}
            {extra && <span className={styles.moreText}>{t.extras[extra]}</span>}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
