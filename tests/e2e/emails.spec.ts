import { seriousFindings } from '../support/e2e/axe'
import { settledCampaign } from '../support/e2e/email-campaign'
import { tabTo, takeFromList } from '../support/e2e/keys'
import { writeBody } from '../support/e2e/letter-body'
import { goToPath, panel } from '../support/e2e/screen'
import { expect, test } from '../support/e2e/test'
import { startMailServer } from '../support/mail-server'

test('an e-mail to two customers, from the account to the inbox, by keyboard alone', async ({
  prepared: { client },
  emptyShop: page,
  faults,
}) => {
  // The accessibility check asks the frame of the preview, which stands apart from the page and answers nobody.
  faults.allow(/Failed to execute 'postMessage' .* recipient window's origin \('null'\)/)
  const server = await startMailServer({
    onRcptTo: ({ address }, _session, done) =>
      address.startsWith('weg') ? done(Object.assign(new Error('no'), { responseCode: 550 })) : done(),
  })
  try {
    const campaignId = await settledCampaign(client)

    await test.step('the account, with its password apart from the data', async () => {
      await goToPath(page, '/settings')
      const account = panel(page, 'E-Mail-Konto')
      const type = async (name: string, text: string) => {
        await tabTo(page, account.getByRole('textbox', { name }))
        await page.keyboard.press('Control+a')
        await page.keyboard.type(text)
      }
      await type('Server für ausgehende E-Mails', '127.0.0.1')
      await type('Port', String(server.port))
      await takeFromList(
        page,
        account.getByRole('combobox', { name: 'Verschlüsselung' }),
        'Keine – nur für einen Server auf diesem Rechner',
      )
      await type('Benutzername', 'laden')
      await type('Absenderadresse', 'post@kessler.example')
      await type('Höchstens je Stunde', '0')
      await page.keyboard.press('Enter')
      const password = panel(page, 'Passwort')
      await tabTo(page, password.getByLabel('Noch kein Passwort.'))
      await page.keyboard.type('geheim')
      await page.keyboard.press('Enter')
      await expect(password.getByText('Ein Passwort ist hinterlegt.')).toBeVisible()
      await tabTo(page, password.getByRole('button', { name: 'Verbindung prüfen' }))
      await page.keyboard.press('Enter')
      await expect(page.getByText('127.0.0.1 nimmt die Anmeldung an.')).toBeVisible()
    })

    await test.step('subject and text, and the e-mail as it will arrive', async () => {
      await goToPath(page, `/campaigns/${campaignId}?tab=email`)
      // What an e-mail refuses is not offered.
      await expect(page.getByRole('button', { name: 'Fett' })).toBeVisible()
      await expect(page.getByRole('button', { name: 'Bild einfügen' })).toBeHidden()
      await tabTo(page, page.getByRole('textbox', { name: 'Betreff' }))
      await page.keyboard.insertText('Weinprobe für {{Nachname}}')
      await writeBody(page, '{{Briefanrede}}\n\nkommen Sie am Freitag!')
      const preview = panel(page, 'So sieht sie aus')
      await expect(preview.getByText('Weinprobe für Adler')).toBeVisible()
      await expect(preview.frameLocator('iframe').getByText('Sehr geehrte Frau Adler,')).toBeVisible()
      expect(await seriousFindings(page)).toEqual([])
    })

    await test.step('into the outbox, out of it, and what became of each', async () => {
      const outbox = panel(page, 'Postausgang')
      await tabTo(page, outbox.getByRole('button', { name: 'In den Postausgang legen' }))
      await page.keyboard.press('Enter')
      await tabTo(page, outbox.getByRole('button', { name: 'Jetzt senden' }))
      expect(server.received).toEqual([])
      await page.keyboard.press('Enter')
      await expect(outbox.getByText('1 E-Mail verschickt.')).toBeVisible()
      await expect(outbox.getByText('weg@beispiel.de · Antwort 550')).toBeVisible()
      await expect(outbox.getByText('gesendet 1')).toBeVisible()
      expect(server.received.map(({ to, mail }) => [to, mail.subject])).toEqual([
        [['adler@beispiel.de'], 'Weinprobe für Adler'],
      ])
      expect(await seriousFindings(page)).toEqual([])
    })
  } finally {
    await server.close()
  }
})
