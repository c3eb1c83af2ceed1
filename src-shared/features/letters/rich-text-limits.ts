import type { z } from 'zod'

/** What a body may hold at most; `depth` counts nodes within nodes, `conditions` those within each other. */
export const bodyLimits = { nodes: 5000, depth: 30, characters: 50_000, conditions: 3, images: 20 } as const

/** Why a body is refused as a whole; the texts stand in `texts/de/bad-input.ts`. */
export type BodyRefusal = 'tooDeep' | 'conditionsTooDeep' | 'tooLong' | 'tooManyImages'

/** The first limit that a body goes past, or null. Takes anything, of any depth, without recursion. */
function bodyRefusal(body: unknown): BodyRefusal | null {
  const waiting: { node: unknown; depth: number; conditions: number }[] = [
    { node: body, depth: 0, conditions: 0 },
  ]
  let nodes = 0
  let characters = 0
  let images = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next
    if (typeof node !== 'object' || node === null) continue
    const { type, text, content } = node as { type?: unknown; text?: unknown; content?: unknown }
    const conditions = next.conditions + (type === 'condition' ? 1 : 0)
    if (conditions > bodyLimits.conditions) return 'conditionsTooDeep'
    if (depth > bodyLimits.depth) return 'tooDeep'
    if (typeof text === 'string') characters += text.length
    if (type === 'image') images++
    nodes++
    if (nodes > bodyLimits.nodes || characters > bodyLimits.characters) return 'tooLong'
    if (images > bodyLimits.images) return 'tooManyImages'
    if (!Array.isArray(content)) continue
    if (content.length > bodyLimits.nodes) return 'tooLong'
    for (const child of content) waiting.push({ node: child, depth: depth + 1, conditions })
  }
  return null
}

/** Refuses such a body with its reason as the issue's `params.reason`. */
export function checkLimits(body: unknown, context: z.RefinementCtx): void {
  const reason = bodyRefusal(body)
  if (reason) context.addIssue({ code: 'custom', params: { reason } })
}
