import { Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { QrView } from './QrView'
import { storedIn } from './stored-in'

/** A square code; what it says may hold fields in braces. */
export const QrNode = Node.create({
  name: 'qr',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    ...storedIn('text', '{{Kundennummer}}'),
    ...storedIn('sizeMm', 25),
    ...storedIn('align', 'left'),
  }),
  parseHTML: () => [{ tag: 'div[data-sizemm]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes],
  addNodeView: () => ReactNodeViewRenderer(QrView),
})
