import { open } from 'node:fs/promises'
import { openArchive } from './xlsx/archive'
import { type SheetContext, type SheetRow, sheetRows } from './xlsx/sheet'
import { readSharedStrings, readWorkbook } from './xlsx/workbook'

/**
 * The filled rows of the first sheet of a workbook that we wrote, also after Excel or LibreOffice saved it.
 * @throws CsvRefused where the file is no sound workbook
 */
export async function* sheetRowsOf(
  path: string,
  numberText: SheetContext['numberText'],
): AsyncGenerator<SheetRow> {
  const handle = await open(path, 'r')
  try {
    const archive = await openArchive(handle.fd)
    const { sheets } = await readWorkbook(archive)
    const shared = await readSharedStrings(archive)
    const [first] = sheets
    if (first) yield* sheetRows(await archive.read(first.part), { shared, numberText })
  } finally {
    await handle.close()
  }
}
