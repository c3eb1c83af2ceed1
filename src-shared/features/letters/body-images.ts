import { leafBlocks } from './leaf-blocks'
import type { RichText } from './rich-text-nodes'

/** The keys of the pictures in a body, each once, whatever condition they stand under. */
export function imagesIn(body: RichText): Set<string> {
  return new Set(
    leafBlocks(body.content).flatMap((node) => (node.type === 'image' ? [node.attrs.image] : [])),
  )
}
