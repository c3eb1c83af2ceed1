import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { Chip } from '@renderer/ui/Chip'
import { Panel } from '@renderer/ui/Panel'
import type { Wish } from '@shared/features/wishes/contract'
import { IconStar } from '@tabler/icons-react'
import { TellMenu } from './TellMenu'
import { WishList } from './WishList'
import styles from './wishes.module.css'

type Props = {
  category: string
  /** Those that are loaded. */
  wishes: readonly Wish[]
  /** How many there are. */
  total: number
}

/** Everybody who waits for something of one category; „Alles da“ ends all that are shown. */
export function CategoryPanel({ category, wishes, total }: Props) {
  const t = useTexts().wishes
  const title = category || t.noCategory
  const fulfil = useWrite('wishes', 'fulfil', { said: ({ fulfilled }) => t.allArrivedSaid(fulfilled) })
  return (
    <Panel
      title={title}
      icon={IconStar}
      tone="gold"
      aside={
        <span className={styles.aside}>
          <Chip>{t.waiting(total)}</Chip>
          <TellMenu category={category} title={title} />
          {wishes.length > 1 && (
            <Button
              variant="default"
              size="compact-md"
              aria-label={t.allArrivedOf(title)}
              loading={fulfil.isPending}
              onClick={() => fulfil.mutate({ ids: wishes.slice(0, 500).map(({ id }) => id) })}
            >
              {t.allArrived}
            </Button>
          )}
        </span>
      }
    >
      <WishList wishes={wishes} named />
    </Panel>
  )
}
