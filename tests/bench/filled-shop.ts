import { join } from 'node:path'
import { writeCustomerTable } from './customer-table'
import { finish, openApp } from './open-app'

/** Fills the empty shop in this folder with made-up customers, over an import, as a shop owner would. */
export async function fillShop(
  folder: string,
  customers: number,
  say: (line: string) => void,
): Promise<void> {
  const table = join(folder, 'kunden.csv')
  await writeCustomerTable(table, customers)
  const app = await openApp(folder, say)
  try {
    await app.client.setup.complete({ shop: letterhead })
    const { created } = await finish(app.client.exchange.runImport({ file: await app.bring(table) }))
    if (created !== customers) throw new Error(`the shop has ${created} customers instead of ${customers}`)
  } finally {
    await app.close()
  }
}

const letterhead = {
  name: 'Weinhandlung Emma Lindner',
  owner: 'Emma Lindner',
  street: 'Marktplatz 7',
  postcode: '99423',
  city: 'Weimar',
  phone: '03643 555 0123',
  email: 'laden@weinhandlung-lindner.example',
  branch: 'wine' as const,
}
