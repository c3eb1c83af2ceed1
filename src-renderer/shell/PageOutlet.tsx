import { FullPageNotice } from '@renderer/ui/FullPageNotice'
import { navigate, type Place } from './location'
import { routeOf } from './route-of'
import { routes } from './routes'
import { useTexts } from './use-texts'

/** The page of a place. */
export function PageOutlet({ place }: { place: Place }) {
  const t = useTexts().shell
  const found = routeOf(place.path)
  if (!found) {
    const toStart = { label: t.toStart, onClick: () => void navigate(routes[0]?.path ?? '/') }
    return <FullPageNotice title={t.notFoundTitle} text={t.notFoundText} action={toStart} />
  }
  const Page = found.route.page
  return <Page params={found.params} query={place.query} />
}
