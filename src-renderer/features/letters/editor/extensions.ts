import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { TextAlign } from '@tiptap/extension-text-align'
import StarterKit from '@tiptap/starter-kit'
import { ConditionNode, ElseNode, ThenNode } from './condition-node'
import { FieldNode } from './field-node'
import { FieldSuggestion } from './field-suggestion'
import { ImageNode } from './image-node'
import { PageBreakNode } from './page-break-node'
import { QrNode } from './qr-node'
import { ScannedBack } from './scanned-back'
import { TypedFields } from './typed-fields'

const BorderedTable = Table.extend({
  addAttributes() {
    return {
      ...this.parent?.(),
      borders: {
        default: true,
        parseHTML: (element) => element.getAttribute('data-borders') !== 'false',
        renderHTML: ({ borders }) => ({ 'data-borders': String(borders) }),
      },
    }
  },
})

/** What a letter may consist of (`rich-text.ts`), and nothing besides. */
export const extensions = [
  StarterKit.configure({
    heading: { levels: [2] },
    blockquote: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    link: false,
    hardBreak: { keepMarks: true },
  }),
  TextAlign.configure({ types: ['heading', 'paragraph'], alignments: ['left', 'center', 'right'] }),
  BorderedTable.configure({ resizable: false }),
  TableRow,
  TableCell,
  TableHeader,
  FieldNode,
  TypedFields,
  FieldSuggestion,
  ConditionNode,
  ThenNode,
  ElseNode,
  ImageNode,
  QrNode,
  PageBreakNode,
  ScannedBack,
]
