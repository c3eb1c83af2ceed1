import { writeListPdf } from '@main/pdf/list-pdf'
import type { GiftRecipient } from '@shared/features/gifts/contract'
import type { CivilDate } from '@shared/kernel/civil-date'
import { gifts as texts } from '@shared/texts/de/gifts'
import { writeFileBy } from '../../files/write-file'

const widths = [26, 42, 32]
const columns = [
  { label: texts.given, widthShare: 9, align: 'center' as const },
  ...texts.header.map((label, index) => ({
    label,
    widthShare: widths[index] ?? 30,
    align: 'left' as const,
  })),
]

type GiftList = { title: string; date: CivilDate; recipients: readonly GiftRecipient[] }

/** Writes the gifts of one year as a list to tick off. */
export async function printGifts(target: string, { title, date, recipients }: GiftList) {
  const rows = recipients.map(({ name, address, gift }) => ['○', name, address, gift])
  const list = { title, subtitle: texts.count(recipients.length), date, columns, rows }
  const { pages } = await writeFileBy(target, (out) => writeListPdf(list, out))
  return { rows: recipients.length, pages }
}
