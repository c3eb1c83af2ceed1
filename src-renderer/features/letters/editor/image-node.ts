import { Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { ImageView } from './ImageView'
import { storedIn } from './stored-in'

/** A picture between two paragraphs, known by its key alone: nothing is loaded from elsewhere. */
export const ImageNode = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    ...storedIn('image', ''),
    ...storedIn('widthMm', 80),
    ...storedIn('align', 'left'),
  }),
  parseHTML: () => [{ tag: 'div[data-image]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes],
  addNodeView: () => ReactNodeViewRenderer(ImageView),
})
