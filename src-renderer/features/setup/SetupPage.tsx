import { Button } from '@mantine/core'
import { RestorePanel } from '@renderer/features/backup'
import { ShopFields } from '@renderer/features/settings'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { ShopSettings } from '@shared/features/settings/settings'
import { useState } from 'react'
import { BeginStep } from './BeginStep'
import { BranchParts } from './BranchParts'
import styles from './SetupPage.module.css'

/** The first start: the shop, and what to begin with. */
export function SetupPage() {
  const { setup: t, shell } = useTexts()
  const [shop, setShop] = useState(() => ShopSettings.parse({}))
  const [step, setStep] = useState<'shop' | 'begin' | 'restore'>('shop')
  const [presets, setPresets] = useState(true)
  const [nameMissing, setNameMissing] = useState(false)
  const folder = useRead('setup', 'state', undefined).data?.dataFolder

  return (
    <main className={styles.page}>
      <div className={styles.sheet}>
        <p className={styles.program}>{shell.program}</p>
        {step === 'shop' && (
          <form
            noValidate
            className={styles.step}
            onSubmit={(event) => {
              event.preventDefault()
              if (shop.name.trim() !== '') return setStep('begin')
              setNameMissing(true)
              event.currentTarget.querySelector('input')?.focus()
            }}
          >
            <h1>{t.welcome}</h1>
            <p className={styles.dim}>{t.intro}</p>
            <p className={styles.count}>{t.step(1, 2)}</p>
            <h2>{t.shopTitle}</h2>
            <p className={styles.dim}>{t.shopHint}</p>
            <ShopFields
              short
              shop={shop}
              nameError={nameMissing ? t.nameMissing : undefined}
              onChange={(change) => {
                setNameMissing(false)
                setShop((before) => ({ ...before, ...change }))
              }}
            />
            <BranchParts branch={shop.branch} wanted={presets} onChange={setPresets} />
            <div className={styles.buttons}>
              <Button type="submit" size="md">
                {t.next}
              </Button>
              <Button size="md" variant="default" onClick={() => setStep('restore')}>
                {t.haveBackup}
              </Button>
            </div>
          </form>
        )}
        {step === 'begin' && <BeginStep shop={shop} presets={presets} onBack={() => setStep('shop')} />}
        {step === 'restore' && (
          <div className={styles.step}>
            <h1>{t.restoreTitle}</h1>
            <p className={styles.dim}>{t.restoreText}</p>
            <RestorePanel />
            <div className={styles.buttons}>
              <Button size="md" variant="default" onClick={() => setStep('shop')}>
                {t.back}
              </Button>
            </div>
          </div>
        )}
        {folder && <p className={styles.folder}>{t.dataFolder(folder)}</p>}
      </div>
    </main>
  )
}
