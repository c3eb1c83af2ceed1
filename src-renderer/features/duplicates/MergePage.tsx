import { useRead } from '@renderer/rpc/reads'
import { Link } from '@renderer/shell/Link'
import { navigate } from '@renderer/shell/location'
import type { PageProps } from '@renderer/shell/route'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { OtherCard } from './OtherCard'
import { PairPanel } from './PairPanel'

/** Two cards that nobody suspected, chosen by hand: `/duplicates/12` asks for the second one, `/duplicates/12/34` has it. */
export function MergePage({ params }: PageProps) {
  const t = useTexts().duplicates
  const [one, other] = [Number(params.one), Number(params.other ?? 0)]
  const { data: card, error } = useRead('customers', 'get', { id: one })
  return (
    <Page>
      <PageHeader
        title={t.title}
        above={<Link to="/duplicates">{t.listTitle}</Link>}
        subtitle={other === 0 ? t.byHand.choose : t.byHand.compare}
      />
      {error !== null && <ErrorNotice error={error} />}
      {other === 0 ? (
        card && <OtherCard key={one} card={card} onPick={(id) => void navigate(`/duplicates/${one}/${id}`)} />
      ) : (
        <PairPanel
          key={`${one} ${other}`}
          one={one}
          other={other}
          head={<h2>{t.byHand.title}</h2>}
          onMerged={({ id }) => void navigate(`/customers/${id}`, { replace: true })}
        />
      )}
    </Page>
  )
}
