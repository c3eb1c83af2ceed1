import { goToPath } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'
import { finish } from '../support/e2e/visit'

const markup = '<img src=x onerror=alert(1)>'

test('what a card says stays text on every page that shows it', async ({
  prepared: { client },
  emptyShop: page,
}) => {
  const { card } = await client.customers.create({
    kind: 'person',
    people: [{ salutation: 'ms', title: markup, firstName: '{{Ort}}', lastName: `${markup} Adler` }],
    addresses: [{ street: markup, extra: markup, postcode: '69120', city: markup }],
    emails: [{ address: 'adler@beispiel.de' }],
    ...{ note: markup, tags: [markup], specialTerms: markup, ownSalutation: markup },
  })
  const campaign = async (channel: 'letter' | 'email') => {
    const fields = {
      name: markup,
      channel,
      purpose: 'contract' as const,
      selection: { type: 'all' as const },
    }
    const { id } = await client.campaigns.add(fields)
    await finish(client.campaigns.settle({ id }))
    return id
  }
  const email = await campaign('email')
  await client.emails.saveContent({
    campaignId: email,
    text: { subject: '{{Nachname}}', body: '{{Briefanrede}} {{Nachname}}' },
  })
  const letter = await campaign('letter')
  for (const path of [
    `/customers/${card.id}`,
    '/customers',
    '/campaigns',
    `/campaigns/${letter}?tab=check`,
    `/campaigns/${letter}?tab=answers`,
    `/campaigns/${email}?tab=email`,
  ])
    await test.step(path.replace(/\d+/, 'N'), async () => {
      await goToPath(page, path)
      await expect(page.getByText(markup).first()).toBeVisible()
      await expect(page.locator('img[src="x"]')).toHaveCount(0)
    })
  const mail = page.frameLocator('iframe')
  await expect(mail.getByText(`${markup} Adler`)).toBeVisible()
  await expect(mail.locator('img')).toHaveCount(0)
})
