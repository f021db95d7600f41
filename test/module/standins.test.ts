import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { engines, PowerShell, quote, type RunOptions } from './powershell.js'

/**
 * Each stand-in against the documented behaviour of the cmdlet it stands in for. The same tests run against the real
 * cmdlets where a pwsh is at hand, which is what keeps the stand-ins honest.
 */
for (const engine of engines()) {
  describe(`documented behaviour of cmdlets in ${engine.name}`, { skip: engine.skip }, () => {
    let shell: PowerShell

    before(async () => {
      shell = await PowerShell.start({ engine: engine.name })
    })

    after(() => shell?.close())

    /** Each row: a script and what it must put out. */
    function check(name: string, rows: [script: string, expected: unknown[]][]): void {
      test(name, async () => {
        for (const [script, expected] of rows) assert.deepEqual(await shell.output(script), expected, script)
      })
    }

    async function errorId(script: string, options: RunOptions = {}): Promise<string | undefined> {
      return (await shell.run(script, options)).errors[0]?.fullyQualifiedErrorId
    }

    check('ConvertTo-Json writes values', [
      ['ConvertTo-Json $null', ['null']],
      ['$null | ConvertTo-Json', ['null']],
      ['@() | ConvertTo-Json', []],
      [`ConvertTo-Json 'é < > & '' "'`, [`"é < > & ' \\""`]],
      ['1, 2 | ConvertTo-Json -Compress', ['[1,2]']],
      ['ConvertTo-Json @(1) -Compress', ['[1]']],
      ['@(1) | ConvertTo-Json -Compress', ['1']],
      ['@(1) | ConvertTo-Json -Compress -AsArray', ['[1]']],
      ['ConvertTo-Json ([DayOfWeek]::Friday)', ['5']],
      ['ConvertTo-Json ([DayOfWeek]::Friday) -EnumsAsStrings', ['"Friday"']],
      [
        'ConvertTo-Json -Compress ([ordered] @{ a = 1.5; b = $true; c = @(); d = @{} })',
        ['{"a":1.5,"b":true,"c":[],"d":{}}'],
      ],
      [`ConvertTo-Json -Compress 'é<' -EscapeHandling EscapeNonAscii`, ['"\\u00e9<"']],
      [`ConvertTo-Json -Compress '<' -EscapeHandling EscapeHtml`, ['"\\u003c"']],
      [`Microsoft.PowerShell.Utility\\ConvertTo-Json 1`, ['1']],
    ])

    check('ConvertTo-Json writes dates in ISO 8601 with their kind', [
      ['ConvertTo-Json ([datetime]::new(2024, 1, 2, 3, 4, 5, [DateTimeKind]::Utc))', ['"2024-01-02T03:04:05Z"']],
      ['ConvertTo-Json ([datetime]::new(2024, 1, 2, 3, 4, 5))', ['"2024-01-02T03:04:05"']],
      ['@{ a = Get-Date } | ConvertTo-Json | ConvertFrom-Json | ForEach-Object { $_.a.GetType().Name }', ['DateTime']],
    ])

    check('ConvertTo-Json indents by two', [
      ['ConvertTo-Json ([ordered] @{ a = 1; b = @(2) })', ['{\n  "a": 1,\n  "b": [\n    2\n  ]\n}']],
    ])

    test('ConvertTo-Json stops at a depth of two, and says so', async () => {
      const deep = '@{ a = @{ b = @{ c = @{ d = 1 } } } } | ConvertTo-Json -Compress'
      const cut = await shell.run<string>(deep)
      assert.deepEqual(cut.output, ['{"a":{"b":{"c":"System.Collections.Hashtable"}}}'])
      assert.match(cut.warnings[0] ?? '', /truncated .* depth of 2/)
      const whole = await shell.run<string>(`${deep} -Depth 3`)
      assert.deepEqual(whole.output, ['{"a":{"b":{"c":{"d":1}}}}'])
      assert.deepEqual(whole.warnings, [])
    })

    check('ConvertFrom-Json makes objects', [
      [`'{"a":1,"b":{"c":[1,"x",null]}}' | ConvertFrom-Json`, [{ a: 1, b: { c: [1, 'x', null] } }]],
      [`'{"b":1,"a":2}' | ConvertFrom-Json | ForEach-Object { $_.PSObject.Properties.Name }`, ['b', 'a']],
      [
        `'[1,1.5,"x",true,{}]' | ConvertFrom-Json | ForEach-Object { $_.GetType().Name }`,
        ['Int64', 'Double', 'String', 'Boolean', 'PSCustomObject'],
      ],
      [`(ConvertFrom-Json '[1,2]' | ForEach-Object { 'each' }).Count`, [2]],
      [`(ConvertFrom-Json '[1,2]' -NoEnumerate | ForEach-Object { 'once' })`, ['once']],
      [`'{"a":1}', '{"a":2}' | ConvertFrom-Json | ForEach-Object { $_.a }`, [1, 2]],
      [`'{"a":', '1}' | ConvertFrom-Json`, [{ a: 1 }]],
      [`$null -eq ('null' | ConvertFrom-Json)`, [true]],
      [`'{"A":1,"a":2}' | ConvertFrom-Json -AsHashtable`, [{ A: 1, a: 2 }]],
    ])

    check('ConvertFrom-Json reads ISO dates as DateTime of their kind', [
      [`('{"a":"2024-01-02T03:04:05Z"}' | ConvertFrom-Json).a`, ['2024-01-02T03:04:05.0000000Z']],
      [`('{"a":"2024-01-02T03:04:05"}' | ConvertFrom-Json).a.Kind`, ['Unspecified']],
      [`('{"a":"2024-01-02T03:04:05+02:00"}' | ConvertFrom-Json).a.Kind`, ['Local']],
      [`('{"a":"2024-01-02"}' | ConvertFrom-Json).a.GetType().Name`, ['String']],
      [`('{"a":"PT10M"}' | ConvertFrom-Json).a`, ['PT10M']],
    ])

    test('ConvertFrom-Json refuses what an object cannot hold', async () => {
      const command = 'Microsoft.PowerShell.Commands.ConvertFromJsonCommand'
      assert.equal(
        await errorId(`'{"a":1,"A":2}' | ConvertFrom-Json`),
        `KeysWithDifferentCasingInJsonString,${command}`,
      )
      assert.equal(await errorId(`'{"":1}' | ConvertFrom-Json`), `EmptyKeyInJsonString,${command}`)
      assert.equal(await errorId(`'{"a":' | ConvertFrom-Json`), `System.ArgumentException,${command}`)
      assert.equal(await errorId(`'{} x' | ConvertFrom-Json`), `System.ArgumentException,${command}`)
      assert.equal(await errorId(`'[[[1]]]' | ConvertFrom-Json -Depth 2`), `System.ArgumentException,${command}`)
    })

    check('Select-Object picks properties', [
      [
        '[pscustomobject] @{ Ab = 1; Ac = 2; B = 3 } | Select-Object A*, Z | ForEach-Object { $_.PSObject.Properties.Name }',
        ['Ab', 'Ac', 'Z'],
      ],
      [
        '([pscustomobject] @{ A = 1 } | Select-Object A).PSObject.TypeNames[0]',
        ['Selected.System.Management.Automation.PSCustomObject'],
      ],
      ['[pscustomobject] @{ A = 1, 2 } | Select-Object -ExpandProperty A', [1, 2]],
      ['1..9 | Select-Object -First 2', [1, 2]],
      ['1..9 | Select-Object -First 2 -Skip 3', [4, 5]],
      ['1..9 | Select-Object -Last 2', [8, 9]],
      ['1..9 | Select-Object -Last 2 -Skip 1', [7, 8]],
      ['1..3 | Select-Object -First 0', []],
    ])

    test('Select-Object -First stops the commands before it', async () => {
      const seen = await shell.output(
        '$seen = 0; 1..100 | ForEach-Object { $seen++; $_ } | Select-Object -First 3; "seen $seen"',
      )
      assert.deepEqual(seen, [1, 2, 3, 'seen 3'])
    })

    test('Select-Object -ExpandProperty of a missing property is an error', async () => {
      const id = await errorId('[pscustomobject] @{ A = 1 } | Select-Object -ExpandProperty B')
      assert.equal(id, 'ExpandPropertyNotFound,Microsoft.PowerShell.Commands.SelectObjectCommand')
    })

    check('Sort-Object', [
      ['3, 1, 2 | Sort-Object', [1, 2, 3]],
      ['3, 1, 2 | Sort-Object -Descending', [3, 2, 1]],
      [`'b', 'A', 'c' | Sort-Object`, ['A', 'b', 'c']],
      [`@{ n = 2 }, @{ n = 1 } | ForEach-Object { [pscustomobject] $_ } | Sort-Object n | ForEach-Object n`, [1, 2]],
      [
        `'1b', '1a', '0c' | ForEach-Object { [pscustomobject] @{ k = $_[0]; v = $_ } } | Sort-Object k, v | ForEach-Object v`,
        ['0c', '1a', '1b'],
      ],
    ])

    check('Get-Date', [
      ['(Get-Date).Kind', ['Local']],
      ['[math]::Abs(([datetime]::Now - (Get-Date)).TotalSeconds) -lt 5', [true]],
      ['(Get-Date -AsUTC).Kind', ['Utc']],
      [`(Get-Date '2024-01-02').AddDays(1)`, ['2024-01-03T00:00:00.0000000']],
    ])

    check('ConvertTo-SecureString', [
      [
        `[System.Net.NetworkCredential]::new('', (ConvertTo-SecureString 'geheim' -AsPlainText -Force)).Password`,
        ['geheim'],
      ],
    ])

    test('Format-Table and Format-List print with the engine', async () => {
      const subject = '[pscustomobject] @{ Name = "a"; Size = 1; Rest = 2 }'
      const lines = async (script: string) =>
        (await shell.run(script, { format: true })).text
          .trim()
          .split('\n')
          .map((line) => line.trimEnd())
      assert.deepEqual(await lines(`${subject} | Format-Table Name, Size`), ['Name Size', '---- ----', 'a       1'])
      assert.deepEqual(await lines(`${subject} | Format-List`), ['Name : a', 'Size : 1', 'Rest : 2'])
    })
  })
}

describe('MAILROOT_JSON=5.1', () => {
  let shell: PowerShell

  before(async () => {
    shell = await PowerShell.start({ env: { MAILROOT_JSON: '5.1' } })
  })

  after(() => shell?.close())

  test('dates are written in milliseconds, and markup is escaped', async () => {
    const script = `[pscustomobject] @{ d = [datetime]::new(2024, 1, 2, 3, 4, 5, [DateTimeKind]::Utc); t = ${quote("<&'>é")} } | ConvertTo-Json`
    assert.deepEqual(await shell.output(`${script} -Compress`), [
      '{"d":"\\/Date(1704164645000)\\/","t":"\\u003c\\u0026\\u0027\\u003eé"}',
    ])
  })

  test('nested values are indented to their column', async () => {
    const output = await shell.output('ConvertTo-Json ([ordered] @{ a = 1; b = @(1, 2) })')
    assert.deepEqual(output, ['{\n    "a":  1,\n    "b":  [\n              1,\n              2\n          ]\n}'])
  })

  test('ISO dates stay text, numbers are as narrow as they can be, arrays are one object', async () => {
    const output = await shell.output(`
      ('{"a":"2024-01-02T03:04:05Z"}' | ConvertFrom-Json).a.GetType().Name
      (ConvertFrom-Json '{"a":"\\/Date(1704164645000)\\/"}').a
      (ConvertFrom-Json '[1,10000000000,1.5]').ForEach({ $_.GetType().Name })
      ConvertFrom-Json '[1,2]' | ForEach-Object { 'once' }`)
    assert.deepEqual(output, ['String', '2024-01-02T03:04:05.0000000Z', 'Int32', 'Int64', 'Decimal', 'once'])
  })

  test('later parameters are unknown', async () => {
    for (const script of [
      'ConvertFrom-Json 1 -AsHashtable',
      'ConvertFrom-Json 1 -Depth 2',
      'ConvertTo-Json 1 -AsArray',
    ]) {
      const { errors } = await shell.run(script)
      assert.match(errors[0]?.fullyQualifiedErrorId ?? '', /^NamedParameterNotFound,/, script)
    }
  })
})
