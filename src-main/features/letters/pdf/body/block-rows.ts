import type { Faces } from '@main/pdf/faces'
import type { Picture } from '@main/pdf/picture'
import type { FilledBlock } from '@shared/features/letters/filled'
import { listRows } from './list-rows'
import { pictureRow } from './picture-rows'
import { qrRows } from './qr-rows'
import { type BodyRow, type Box, blankRow } from './row'
import { tableRows } from './table-rows'
import { createTextSetter } from './text-rows'

/** Sets what a letter consists of as rows; page breaks count only outside of lists and tables. */
export function createBlockSetter(faces: Faces, pictures: ReadonlyMap<string, Picture>) {
  const setText = createTextSetter(faces)

  function setBlock(block: FilledBlock, box: Box): BodyRow[] {
    if (block.type === 'paragraph') return setText(block, box)
    if (block.type === 'list') return listRows(block, box, faces.text, inside)
    if (block.type === 'table') return tableRows(block, box, { faces, pictures, set: inside })
    if (block.type === 'image') return [pictureRow(block, box, pictures.get(block.image), faces.text)]
    if (block.type === 'qr') return qrRows(block, box)
    return [{ ...blankRow(0), ends: true }]
  }

  function inside(blocks: readonly FilledBlock[], box: Box): BodyRow[] {
    return blocks.filter(({ type }) => type !== 'pageBreak').flatMap((block) => setBlock(block, box))
  }

  return (blocks: readonly FilledBlock[], box: Box): BodyRow[] => {
    const rows: BodyRow[] = []
    let belowHeading = false
    for (const block of blocks) {
      const set = setBlock(block, box)
      const blank = set.every((row) => row.blank)
      // The blank line below a heading must not part it from its text.
      rows.push(...(belowHeading && blank ? set.map((row) => ({ ...row, keep: true })) : set))
      belowHeading = (block.type === 'paragraph' && block.heading === true) || (belowHeading && blank)
    }
    return rows
  }
}
