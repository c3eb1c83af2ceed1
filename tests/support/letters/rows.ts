import { createLetterRows } from '@main/features/letters/pdf/body/letter-rows'
import type { BodyRow } from '@main/features/letters/pdf/body/row'
import { openPdf } from '@main/pdf/document'
import type { Faces } from '@main/pdf/faces'

/** Typefaces that measure like the real ones and leave texts readable in the operators. */
const { faces: real } = openPdf({ title: '', author: '' }, () => {})
const faces = Object.fromEntries(
  Object.entries(real).map(([name, face]) => [name, { ...face, show: (text: string) => `{${text}}` }]),
) as Faces

export const setRows = createLetterRows(faces, new Map())

/** What a row says, its pieces with a blank between them. */
export function rowText(row: BodyRow): string {
  return [...row.place(0).matchAll(/\[\{([^}]*)\}\]TJ/g)].map(([, text]) => text).join(' ')
}
