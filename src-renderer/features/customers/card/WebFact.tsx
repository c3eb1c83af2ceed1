import { useTexts } from '@renderer/shell/use-texts'
import { Fact } from '@renderer/ui/Fact'
import type { WebFields } from '@shared/features/customers/card'
import { webLink, webWords } from './web-link'

/** A web address; one that leads nowhere safe stands as text. */
export function WebFact({ web }: { web: WebFields }) {
  const t = useTexts()
  const link = webLink(web.url)
  const name = web.label === 'other' ? t.customers.card.web : t.cardForm.webKinds[web.label]
  return (
    <Fact name={name}>
      {link ? (
        <a href={link} target="_blank" rel="noreferrer" title={web.url}>
          {webWords(web.url)}
        </a>
      ) : (
        web.url
      )}
    </Fact>
  )
}
