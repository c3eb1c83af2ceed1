import { Select } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { PostcodeCity } from '@renderer/ui/postcode-city/PostcodeCity'
import { TextArea } from '@renderer/ui/text-field/TextArea'
import { TextField } from '@renderer/ui/text-field/TextField'
import { Branch, ShopCountry, type ShopSettings } from '@shared/features/settings/settings'
import styles from './settings.module.css'

type Props = {
  shop: ShopSettings
  onChange: (change: Partial<ShopSettings>) => void
  /** The first start asks for the name, the address and the branch alone. */
  short?: boolean
  nameError?: string | undefined
}

/** The shop as it stands on its letterhead. */
export function ShopFields({ shop, onChange, short = false, nameError }: Props) {
  const { settings: t, cardForm } = useTexts()
  const text = (key: 'owner' | 'street' | 'phone' | 'email' | 'website') => (
    <TextField
      label={t.shop[key]}
      value={shop[key]}
      limit={200}
      autoComplete="off"
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
    />
  )
  return (
    <div className={styles.fields}>
      <TextField
        label={t.shop.name}
        value={shop.name}
        error={nameError}
        required={short}
        withAsterisk={false}
        autoFocus={short}
        limit={200}
        autoComplete="off"
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      {short ? null : text('owner')}
      {text('street')}
      <PostcodeCity postcode={shop.postcode} city={shop.city} country={shop.country} onChange={onChange} />
      <Select
        label={t.shop.country}
        description={short ? undefined : t.shop.countryHint}
        value={shop.country}
        allowDeselect={false}
        data={ShopCountry.options.map((country) => ({
          value: country,
          label: cardForm.countries[country] ?? country,
        }))}
        onChange={(country) => onChange({ country: ShopCountry.parse(country) })}
      />
      <Select
        label={t.shop.branch}
        value={shop.branch}
        data={Branch.options.map((branch) => ({ value: branch, label: t.branches[branch] }))}
        onChange={(branch) => onChange({ branch: Branch.parse(branch) })}
      />
      {!short && (
        <>
          {text('phone')}
          {text('email')}
          {text('website')}
          <TextArea
            className={styles.wide}
            label={t.shop.footer}
            description={t.shop.footerHint}
            value={shop.footer}
            limit={1000}
            autosize
            minRows={2}
            onChange={(event) => onChange({ footer: event.currentTarget.value })}
          />
        </>
      )}
    </div>
  )
}
