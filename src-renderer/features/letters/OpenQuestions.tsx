import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { IconPrinter } from '@tabler/icons-react'
import { AskPrinted } from './AskPrinted'
import { usePrintings } from './printings'

/** Letters that were printed in this visit and of which it is not known yet whether they are good. */
export function OpenQuestions() {
  const t = useTexts().letterPages.ask
  const byDraft = usePrintings((state) => state.byDraft)
  return Object.entries(byDraft)
    .filter(([, printing]) => printing.entered === null)
    .map(([id, printing]) => (
      <Panel key={id} title={t.about(printing.letter.subject)} icon={IconPrinter} tone="gold">
        <AskPrinted
          draftId={Number(id)}
          printing={printing}
          onNo={() => void navigate(`/letters/${id}?step=print`)}
        />
      </Panel>
    ))
}
