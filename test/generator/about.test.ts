/** The topics about_*: what they say of errors and cmdlets is what the module has. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { emitAbout } from '../../generator/about.js'
import { topics } from '../../generator/about-texts.js'
import { cmdletsOf } from '../../generator/cmdlet.js'
import { loadModel } from '../../generator/load.js'
import { hasOwnCredential } from '../../generator/remote.js'

const model = loadModel(process.cwd())
const cmdlets = cmdletsOf(model)
const textOf = (name: string) =>
  topics.find((topic) => topic.name === name)?.sections.flatMap(([title, paragraphs]) => [title, ...paragraphs]) ?? []

/** A property and a type, with names like those of errors. */
const otherNames = ['RelayRoute', 'Mailroot.MessageExport']

/** Error ids that the PowerShell of the module names, and those that it makes of the reasons of the relay. */
function errorIds(): readonly string[] {
  const folder = join(process.cwd(), 'generator', 'powershell')
  const files = readdirSync(folder).filter((name) => name.endsWith('.ps1'))
  const source = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')
  const named = [...source.matchAll(/'(Mailroot\.[A-Z]\w+|Relay[A-Z]\w+)'/g)].map(([, id]) => id ?? '')
  const table = /\$script:Reasons = @\{\n([\s\S]*?)\n\}/.exec(source)?.[1] ?? ''
  const reasons = [...table.matchAll(/^\s+(\w+)\s*=/gm)].map(([, word = '']) => word)
  assert.ok(reasons.length >= 10, table)
  const made = reasons.map((word) => `Mailroot.${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
  return [...new Set([...named, ...made])].filter((id) => !otherNames.includes(id))
}

test('about_Mailroot lists the error ids of the module, and no other', () => {
  const text = textOf('about_Mailroot').join('\n')
  const listed = [...text.matchAll(/^ {4}(Mailroot\.\w+|Relay\w+) {2,}\S/gm)].map(([, id]) => id)
  assert.deepEqual([...listed].sort(), [...errorIds()].sort())
})

test('about_Mailroot_Remoting names the cmdlets whose -Credential is for the relay', () => {
  const text = textOf('about_Mailroot_Remoting').join('\n')
  const own = cmdlets.filter(({ parameters }) => hasOwnCredential(parameters)).map(({ name }) => name)
  const said = /In (.*) -Credential is the account that the relay is told/.exec(text)?.[1] ?? ''
  assert.deepEqual(said.split(/, | and /).sort(), [...own].sort())
})

test('a topic names cmdlets that the module has', () => {
  const known = new Set(cmdlets.flatMap(({ name, method }) => [name, ...method.aliases]))
  for (const { name } of topics) {
    const named = textOf(name).flatMap((text) => text.match(/\b[A-Z][a-z]+-Smtp\w+/g) ?? [])
    assert.deepEqual(
      named.filter((one) => !known.has(one)),
      [],
      name,
    )
    assert.ok(named.length > 0, name)
  }
})

test('lines fit a console', () => {
  for (const { path, text } of emitAbout(model)) {
    assert.doesNotMatch(text, /undefined|\[object/, path)
    if (path.endsWith('.txt')) assert.doesNotMatch(text, /^(?! {8}).{101,}$/m, path)
  }
})
