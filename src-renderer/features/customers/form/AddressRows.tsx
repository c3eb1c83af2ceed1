import { Button, Select } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { PostcodeCity } from '@renderer/ui/postcode-city/PostcodeCity'
import { TextField } from '@renderer/ui/text-field/TextField'
import { AddressLabel } from '@shared/features/customers/card'
import { systemClock } from '@shared/kernel/clock'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { dayError, lastDayError } from './day-troubles'
import { type AddressDraft, emptyAddress } from './draft'
import styles from './form.module.css'
import { PreferRow, preferred } from './PreferRow'
import { RemoveRow } from './RemoveRow'
import type { Form } from './use-card-form'
import { useHomeCountry } from './use-home-country'

/** The addresses; letters go to the first one. */
export function AddressRows({ form }: { form: Form }) {
  const t = useTexts().cardForm
  const { addresses } = form.draft
  const home = useHomeCountry()
  return (
    <>
      {addresses.map((address, index) => (
        <AddressRow
          key={address.key}
          address={address}
          place={index + 1}
          onPrefer={() => form.change({ addresses: preferred(addresses, address) })}
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
        onClick={() => form.change({ addresses: [...addresses, emptyAddress('delivery', home)] })}
      >
        {t.addAddress}
      </Button>
    </>
  )
}

type Props = {
  address: AddressDraft
  /** 1-based. */
  place: number
  onChange: (change: Partial<AddressDraft>) => void
  onPrefer: () => void
  onRemove: () => void
}

function AddressRow({ address, place, onChange, onPrefer, onRemove }: Props) {
  const t = useTexts().cardForm
  const { extra, poBox, country, fromOn, toOn } = address
  const today = systemClock.today()
  const home = useHomeCountry()
  const [more, setMore] = useState(
    [extra, poBox, fromOn, toOn].some((text) => text !== '') || country !== home,
  )
  const countries = Object.entries(t.countries).map(([value, label]) => ({ value, label }))
  if (!(country in t.countries)) countries.push({ value: country, label: country })
  const text = (
    key: 'extra' | 'street' | 'poBox' | 'poBoxPostcode' | 'fromOn' | 'toOn',
    placeholder?: string,
  ) => (
    <TextField
      label={t[key]}
      placeholder={placeholder}
      value={address[key]}
      limit={200}
      trouble={
        key === 'fromOn' ? dayError(fromOn, today) : key === 'toOn' ? lastDayError(address, today) : null
      }
      autoComplete="off"
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
    />
  )
  return (
    <fieldset className={styles.address} data-row>
      <legend className="visually-hidden">{t.address(place)}</legend>
      {place > 1 && (
        <div className={styles.addressHead}>
          <Select
            label={t.addressKind}
            value={address.label}
            data={AddressLabel.options.map((value) => ({ value, label: t.addressKinds[value] }))}
            onChange={(value) => onChange({ label: AddressLabel.parse(value) })}
          />
          <PreferRow label={t.prefer(t.address(place))} onClick={onPrefer} />
          <RemoveRow label={t.removeAddress(place)} onClick={onRemove} />
        </div>
      )}
      {text('street')}
      <PostcodeCity postcode={address.postcode} city={address.city} country={country} onChange={onChange} />
      {more ? (
        <div className={styles.pair}>
          {text('extra', t.extraPlaceholder)}
          <Select
            label={t.country}
            value={country}
            data={countries}
            onChange={(value) => onChange({ country: value ?? home })}
          />
          {text('poBox')}
          {text('poBoxPostcode')}
          {text('fromOn', t.dayPlaceholder)}
          {text('toOn', t.dayPlaceholder)}
        </div>
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
