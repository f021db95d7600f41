/** Changes settings as administrators do: by the cmdlets of the module in the real engine. */
import type { PowerShell } from '../module/powershell.js'
import { quote } from '../module/powershell.js'
import type { Change } from './setting-proof.js'

/** The change by the cmdlet of a method, `messageLimit.set` as Set-SmtpMessageLimit. */
export function byCmdlet(shell: PowerShell): Change {
  return async (stage, method, params) => {
    const [noun = '', verb = ''] = method.split('.')
    const given = Object.entries({ virtualServer: stage.number, ...params })
    const parameters = given.map(([name, value]) => `-${capital(name)} ${literal(value)}`).join(' ')
    await shell.output(`${capital(verb)}-Smtp${capital(noun)} ${parameters} -Confirm:$false`)
  }
}

function capital(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

/** As a person would write it. */
function literal(value: unknown): string {
  if (value === null) return '$null'
  if (typeof value === 'boolean') return `$${value}`
  if (Array.isArray(value)) return value.map(literal).join(', ')
  if (typeof value !== 'string') return String(value)
  return /^P(?:\d|T\d)/.test(value) ? `([System.Xml.XmlConvert]::ToTimeSpan(${quote(value)}))` : quote(value)
}
