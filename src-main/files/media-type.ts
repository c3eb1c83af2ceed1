import { extname } from 'node:path'

const byExtension: Record<string, string> = {
  '.csv': 'text/csv',
  '.ics': 'text/calendar',
  '.pdf': 'application/pdf',
  '.sqlite': 'application/vnd.sqlite3',
  '.txt': 'text/plain',
  '.vcf': 'text/vcard',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** What a file probably is, by the end of its name; nothing that a browser would run. */
export function mediaTypeOf(name: string): string {
  return byExtension[extname(name).toLowerCase()] ?? 'application/octet-stream'
}
