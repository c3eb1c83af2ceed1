import type { FilledBlock, Run } from '@shared/features/letters/filled'

type Foot = { title: string; unsubscribe: string; foot: readonly string[] }

/** The HTML part: plain elements without styles or scripts, and nothing that is loaded. Every text is escaped. */
export function asHtml(blocks: readonly FilledBlock[], { title, unsubscribe, foot }: Foot): string {
  const below = [
    unsubscribe && `<p><small>${escaped(unsubscribe)}</small></p>`,
    foot.length > 0 && `<p><small>${foot.map(escaped).join('<br>')}</small></p>`,
  ].filter(Boolean)
  return [
    '<!doctype html>',
    `<html lang="de"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>`,
    ...blocks.map(blockHtml),
    ...(below.length > 0 ? ['<hr>', ...below] : []),
    '</body></html>',
  ].join('\n')
}

function blockHtml(block: FilledBlock): string {
  switch (block.type) {
    case 'paragraph': {
      const tag = block.heading ? 'h2' : 'p'
      const align = block.align === 'left' ? '' : ` align="${block.align}"`
      // A blank paragraph stays as high as a line.
      return `<${tag}${align}>${block.lines.map(lineHtml).join('<br>') || '&nbsp;'}</${tag}>`
    }
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${item.map(innerHtml).join('<br>')}</li>`).join('')}</${tag}>`
    }
    case 'table':
      return `<table border="${block.borders ? 1 : 0}" cellspacing="0" cellpadding="4">${block.rows
        .map((row, at) => rowHtml(row, block.header && at === 0 ? 'th' : 'td'))
        .join('')}</table>`
    default:
      return ''
  }
}

function rowHtml(row: FilledBlock[][], tag: 'th' | 'td'): string {
  return `<tr>${row.map((cell) => `<${tag}>${cell.map(innerHtml).join('<br>')}</${tag}>`).join('')}</tr>`
}

/** Within an item or a cell a paragraph is its lines alone. */
function innerHtml(block: FilledBlock): string {
  return block.type === 'paragraph' ? block.lines.map(lineHtml).join('<br>') : blockHtml(block)
}

function lineHtml(runs: readonly Run[]): string {
  return runs
    .map(({ text, bold, italic, underline }) => {
      const styled = underline ? `<u>${escaped(text)}</u>` : escaped(text)
      const slanted = italic ? `<em>${styled}</em>` : styled
      return bold ? `<strong>${slanted}</strong>` : slanted
    })
    .join('')
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
