/** Ranges and masks in the lists of addresses: one network is one entry, however it is written. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { controlWorld } from '../support/control-world.js'

type Shown = readonly { readonly address: string }[]

for (const list of ['connectionAddress', 'relayAddress']) {
  test(`${list}: every notation of a network names the same entry, which is shown in CIDR notation`, async (context) => {
    const { client } = await controlWorld(context)
    const notations = ['10.0.0.0/24', '10.0.0.0, 255.255.255.0', '10.0.0.0-10.0.0.255']
    for (const address of notations) {
      const { items } = await client.result<{ items: Shown }>(`${list}.add`, { address, access: 'Deny' })
      assert.equal(items[0]?.address, '10.0.0.0/24', address)
      for (const other of notations) {
        const { data } = await client.failure(`${list}.add`, { address: other, access: 'Deny' })
        assert.equal(data?.reason, 'exists', other)
        assert.equal((await client.result<Shown>(`${list}.get`, { address: other })).length, 1, other)
      }
      await client.result(`${list}.remove`, { address })
      assert.deepEqual(await client.result(`${list}.get`), [])
    }
    const { data } = await client.failure(`${list}.add`, { address: '10.0.0.1-10.0.0.2' })
    const problem = '"10.0.0.1-10.0.0.2" is no single network: write an entry for each of 10.0.0.1, 10.0.0.2'
    assert.deepEqual(data?.errors, [{ pointer: '/address', problem }])
  })

  test(`${list}: what settings.json has in another notation is obeyed and shown in CIDR notation`, async (context) => {
    const deny = [{ address: '10.0.0.0, 255.255.255.0' }, { address: '10.0.1.4-10.0.1.7' }]
    const area = list === 'relayAddress' ? 'relayRestriction' : 'connectionControl'
    const { client } = await controlWorld(context, { virtualServers: { '1': { [area]: { deny } } } })
    const shown = await client.result<Shown>(`${list}.get`)
    assert.deepEqual(
      shown.map(({ address }) => address),
      ['10.0.0.0/24', '10.0.1.4/30'],
    )
    await client.result(`${list}.remove`, { address: '10.0.0.0/24' })
    assert.equal((await client.result<Shown>(`${list}.get`)).length, 1)
  })
}
