/** What each kind of operation is called, with what it was about. */
const titles: Record<string, string> = {}

export const operations = {
  title: (kind: string, label: string): string => [titles[kind] ?? kind, label].filter(Boolean).join(': '),
}
