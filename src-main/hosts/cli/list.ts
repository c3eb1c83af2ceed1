import { type AnySchema, type ErrorMap, getEventIteratorSchemaDetails } from '@orpc/contract'
import { Progress } from '@shared/rpc/base'
import { z } from 'zod'
import { allProcedures, type NamedProcedure } from './procedures'

type JsonSchema = Record<string, unknown>

export type ListedProcedure = {
  name: string
  input: JsonSchema
  /** Of the result; for a procedure that streams without end, of one line. */
  output: JsonSchema
  /** Schema of the data by error code. */
  errors: Record<string, JsonSchema>
  /** Reports progress and ends with exactly one result. */
  long: boolean
}

/** What the program can do, for programs to read: every procedure with its JSON Schemas. */
export function listProcedures(): ListedProcedure[] {
  return allProcedures().map(describe)
}

function describe({ name, procedure, meta }: NamedProcedure): ListedProcedure {
  const { inputSchema, outputSchema } = procedure['~orpc']
  const errorMap: ErrorMap = procedure['~orpc'].errorMap
  const errors = Object.entries(errorMap).map(([code, item]) => [code, jsonSchema(item?.data, 'output')])
  return {
    name,
    input: jsonSchema(inputSchema, 'input'),
    output: jsonSchema(resultOf(outputSchema), 'output'),
    errors: Object.fromEntries(errors),
    long: meta.long,
  }
}

/** The schema of what the terminal prints: of the result event's content, or of one event of a stream. */
function resultOf(output: AnySchema | undefined): AnySchema | undefined {
  const events = getEventIteratorSchemaDetails(output)?.yields
  if (!events) return output
  if (!(events instanceof z.ZodUnion)) return events
  const last = events.options.find((option) => option !== Progress)
  return last instanceof z.ZodObject ? last.shape.result : events
}

/** Nothing said means that anything goes. */
function jsonSchema(schema: AnySchema | undefined, io: 'input' | 'output'): JsonSchema {
  if (!(schema instanceof z.ZodType)) return {}
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}
