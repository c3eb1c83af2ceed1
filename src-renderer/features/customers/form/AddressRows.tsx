import { Button, Select, TextInput } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { PostcodeCity } from '@renderer/ui/postcode-city/PostcodeCity'
import { type AddressFields, AddressLabel } from '@shared/features/customers/card'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { emptyAddress } from './draft'
import styles from './form.module.css'
import { RemoveRow } from './RemoveRow'
import type { Form } from './use-card-form'

/** The addresses; letters go to the first one. */
export function AddressRows({ form }: { form: Form }) {
  const t = useTexts().cardForm
  const { addresses } = form.draft
  return (
    <>
      {addresses.map((address, index) => (
        <AddressRow
          key={address.key}
          address={address}
          place={index + 1}
          onChange={(change) =>
            form.change({
              addresses: addresses.map((other) =>
                other.key === address.key ? { ...other, ...change } : other,
              ),
            })
          }
          onRemove={() => form.change({ addresses: addresses.filter(({ key }) => key !== address.key) })}
        />
      ))}
      <Button
        className={styles.add}
        variant="subtle"
        size="compact-md"
        leftSection={<IconPlus size={17} aria-hidden />}
        onClick={() => form.change({ addresses: [...addresses, emptyAddress('delivery')] })}
      >
        {t.addAddress}
      </Button>
    </>
  )
}

type Props = {
  address: AddressFields
  place: number
  onChange: (change: Partial<AddressFields>) => void
  onRemove: () => void
}

function AddressRow({ address, place, onChange, onRemove }: Props) {
  const t = useTexts().cardForm
  const { extra, poBox, country } = address
  const [more, setMore] = useState(extra !== '' || poBox !== '' || country !== 'DE')
  const countries = Object.entries(t.countries).map(([value, label]) => ({ value, label }))
  if (!(country in t.countries)) countries.push({ value: country, label: country })
  const text = (key: 'extra' | 'street' | 'poBox', placeholder?: string) => (
    <TextInput
      label={t[key]}
      placeholder={placeholder}
      value={address[key]}
      maxLength={200}
      autoComplete="off"
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
    />
  )
  return (
    <fieldset className={styles.address}>
      <legend className="visually-hidden">{t.address(place)}</legend>
      {place > 1 && (
        <div className={styles.addressHead}>
          <Select
            label={t.addressKind}
            value={address.label}
            data={AddressLabel.options.map((value) => ({ value, label: t.addressKinds[value] }))}
            onChange={(value) => onChange({ label: AddressLabel.parse(value) })}
          />
          <RemoveRow label={t.removeAddress(place)} onClick={onRemove} />
        </div>
      )}
      {text('street')}
      <PostcodeCity postcode={address.postcode} city={address.city} country={country} onChange={onChange} />
      {more ? (
        <>
          {text('extra', t.extraPlaceholder)}
          <div className={styles.pair}>
            {text('poBox')}
            <Select
              label={t.country}
              value={country}
              data={countries}
              onChange={(value) => onChange({ country: value ?? 'DE' })}
            />
          </div>
        </>
      ) : (
        <Button
          className={styles.add}
          variant="subtle"
          size="compact-md"
          leftSection={<IconPlus size={17} aria-hidden />}
          onClick={() => setMore(true)}
        >
          {t.moreOfAddress}
        </Button>
      )}
    </fieldset>
  )
}
