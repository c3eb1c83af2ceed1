import { parseArgs } from 'node:util'
import { texts } from '@shared/texts'

/** The call cannot be understood; the message is for the person at the terminal. */
export class BadCall extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'BadCall'
  }
}

/** What the terminal is asked to do. */
export type CliCall = {
  procedure: string
  /** The input as JSON text, `-` for standard input, undefined for none. */
  json: string | undefined
  data: string | undefined
  /** Initials of who is at work. */
  as: string
  /** Files and folders to be brought in, by the name that the JSON calls them. */
  files: Map<string, string>
  folders: Map<string, string>
  /** Where the produced file goes. */
  out: string | undefined
  force: boolean
}

/** @throws BadCall */
export function readArguments(args: string[]): CliCall | 'list' | 'help' {
  const { values, positionals } = parse(args)
  if (values.list) return 'list'
  if (values.help || positionals.length === 0) return 'help'
  const [procedure = '', json, ...more] = positionals
  if (more.length > 0) throw new BadCall(texts().host.cli.tooMany(more.join(' ')))
  return {
    procedure,
    json,
    data: values.data,
    as: values.as ?? '',
    files: pairs('--in', values.in),
    folders: pairs('--folder', values.folder),
    out: values.out,
    force: values.force ?? false,
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        as: { type: 'string' },
        in: { type: 'string', multiple: true },
        folder: { type: 'string', multiple: true },
        out: { type: 'string' },
        force: { type: 'boolean' },
        list: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    })
  } catch (error) {
    if (error instanceof TypeError) throw new BadCall(texts().host.cli.badFlags(error.message))
    throw error
  }
}

function pairs(flag: string, given: string[] | undefined): Map<string, string> {
  const found = new Map<string, string>()
  for (const pair of given ?? []) {
    const at = pair.indexOf('=')
    if (at < 1 || at === pair.length - 1) throw new BadCall(texts().host.cli.badPair(flag, pair))
    found.set(pair.slice(0, at), pair.slice(at + 1))
  }
  return found
}
