import { Button, FileButton, Input } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import type { AssetKind, StoredAsset } from '@shared/features/letters/asset'
import { IconFileTypePdf, IconTrash, IconUpload } from '@tabler/icons-react'
import { useRef } from 'react'
import styles from './settings.module.css'
import { useAssetUrl, useTakeAsset } from './use-asset'

type Props = {
  kind: AssetKind
  value: StoredAsset | null
  onChange: (asset: StoredAsset | null) => void
}

const accepted = { logo: 'image/png,image/jpeg', signature: 'image/png,image/jpeg', paper: 'application/pdf' }

/** A picture or letter paper: what is chosen, another one, none. */
export function AssetField({ kind, value, onChange }: Props) {
  const t = useTexts().settings.letters
  const { take, refused, busy } = useTakeAsset(kind, onChange)
  const again = useRef<() => void>(null)
  const label = t[kind]
  return (
    <Input.Wrapper label={label} description={t[`${kind}Hint`]} error={refused} labelElement="div">
      <div className={styles.asset}>
        {value &&
          (kind === 'paper' ? <PaperName asset={value} /> : <AssetPicture asset={value} label={label} />)}
        <FileButton
          accept={accepted[kind]}
          resetRef={again}
          onChange={(file) => {
            void take(file)
            again.current?.()
          }}
        >
          {(props) => (
            <Button
              {...props}
              variant="default"
              aria-label={value ? t.replaceThe(label) : t.choose(label)}
              loading={busy}
              leftSection={<IconUpload size={18} stroke={1.8} aria-hidden />}
            >
              {value ? t.replace : t.choose(label)}
            </Button>
          )}
        </FileButton>
        {value && (
          <Button
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={18} stroke={1.8} aria-hidden />}
            onClick={() => onChange(null)}
          >
            {t.remove(label)}
          </Button>
        )}
      </div>
    </Input.Wrapper>
  )
}

function AssetPicture({ asset, label }: { asset: StoredAsset; label: string }) {
  const t = useTexts().settings.letters
  const url = useAssetUrl(asset)
  return (
    <span className={styles.assetPicture}>
      {url && <img src={url} alt={t.picture(label, asset.name)} title={asset.name} />}
    </span>
  )
}

function PaperName({ asset }: { asset: StoredAsset }) {
  return (
    <span className={styles.paperName}>
      <IconFileTypePdf size={20} stroke={1.8} aria-hidden />
      {asset.name}
    </span>
  )
}
