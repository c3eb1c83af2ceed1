import { type Inputs, useRpc } from '@renderer/rpc/client'
import { readKey } from '@renderer/rpc/reads'
import { usePages } from '@renderer/rpc/use-pages'
import { useTexts } from '@renderer/shell/use-texts'
import { LoadMore } from '@renderer/ui/LoadMore'
import type { ExclusionReason } from '@shared/features/selections/selection'
import { PeopleLinks } from './PeopleLinks'

type Props = { asked: Inputs['campaigns']['check']; reason: ExclusionReason }

/** Who is left out for a reason as it stands now; each opens the card, where it can be mended. */
export function LeftOutNow({ asked, reason }: Props) {
  const t = useTexts().campaigns.check
  const rpc = useRpc()
  const pageSize = 100
  const { rows, ...list } = usePages(
    {
      queryKey: readKey('campaigns', 'leftOut', { ...asked, reason }),
      pageSize,
      read: (page, options) => rpc.campaigns.leftOut({ ...asked, reason, ...page }, options),
    },
    (page) => page.excluded,
  )
  return (
    <>
      <PeopleLinks people={rows} />
      <LoadMore list={list} label={t.more} />
    </>
  )
}
