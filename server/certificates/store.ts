/**
 * The certificates of the service: one file each, `<root>/tls/<name>.pem`, with key, certificate and chain, so that they
 * are replaced together. Kept in memory as they were read last; a file that is replaced by hand is noticed by `look`.
 */
import { join } from 'node:path'
import type { System } from '../system/system.js'
import { type Certificate, CertificateProblem, fileText, parseCertificate } from './certificate.js'
import { makeOwn } from './make.js'

/** So many are kept: more are a mistake. */
export const CERTIFICATES_MAX = 500
/** A file above this is none of a certificate. */
const FILE_BYTES_MAX = 256 * 1024

export interface Entry {
  readonly name: string
  /** The last that could be used. */
  readonly certificate: Certificate | undefined
  /** What is wrong with its file now. */
  readonly problem: string | undefined
}

interface Known extends Entry {
  readonly file: string
  /** What the file held when it was read last; undefined: it was not there. */
  readonly text: string | undefined
  /** What was found wrong once: it may have been read while it was being written. */
  readonly suspect?: string
}

export type StoreSystem = Pick<System, 'disk' | 'clock' | 'log'>

export class CertificateStore {
  readonly #system: StoreSystem
  readonly #folder: string
  /** By name in lower case. */
  #known: ReadonlyMap<string, Known> = new Map()
  #last: Promise<unknown> = Promise.resolve()
  /** Why the folder could not be read at the last look. */
  #failing: string | undefined

  constructor(system: StoreSystem, root: string) {
    this.#system = system
    this.#folder = join(root, 'tls')
  }

  /** By name. */
  list(): readonly Entry[] {
    return [...this.#known.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  find(name: string): Entry | undefined {
    return this.#known.get(name.toLowerCase())
  }

  /** The one to show to clients. */
  get(name: string): Certificate | undefined {
    return this.find(name)?.certificate
  }

  /**
   * The certificate of a virtual server: made and stored when it is missing and named as its host name. Rejects with a
   * CertificateProblem for people, or with the disk's error.
   */
  async need(name: string, hostName: string): Promise<Certificate> {
    const found = await this.expect(name, hostName)
    if (found !== undefined) return found
    const made = await makeOwn(hostName, this.#system.clock.now())
    await this.put(name, made)
    return made
  }

  /** What `need` would give; undefined where it would make one. Rejects with its CertificateProblem. */
  async expect(name: string, hostName: string): Promise<Certificate | undefined> {
    await this.look()
    const { certificate, problem } = this.find(name) ?? {}
    if (certificate !== undefined) return certificate
    if (problem !== undefined) throw new CertificateProblem(problem)
    if (name.toLowerCase() === hostName.toLowerCase()) return undefined
    const names = this.list().map((entry) => entry.name)
    const there = names.length === 0 ? 'there is none yet' : `there are ${names.join(', ')}`
    throw new CertificateProblem(
      `There is no certificate ${name} (${there}). Bring it with Import-SmtpCertificate, or make it with New-SmtpCertificate.`,
    )
  }

  /** Stores a certificate durably (mode 0600) under its name, in place of the one before. Rejects with the disk's error. */
  put(name: string, certificate: Certificate): Promise<void> {
    return this.#inTurn(async () => {
      const file = this.#known.get(name.toLowerCase())?.file ?? `${name.toLowerCase()}.pem`
      const text = fileText(certificate)
      await this.#system.disk.makeFolder(this.#folder)
      await this.#system.disk.replace(join(this.#folder, file), text)
      this.#set({ name: name.toLowerCase(), file, text, certificate, problem: undefined })
    })
  }

  /** Deletes a certificate. Rejects with the disk's error. */
  remove(name: string): Promise<void> {
    return this.#inTurn(async () => {
      const known = this.#known.get(name.toLowerCase())
      if (known === undefined) return
      await this.#system.disk.remove(join(this.#folder, known.file))
      await this.#system.disk.syncFolder(this.#folder)
      this.#known = without(this.#known, known.name)
    })
  }

  /** Takes in what was changed on the disk since the last look. Never rejects: what cannot be read is logged once. */
  look(): Promise<void> {
    const look = async (): Promise<void> => {
      const files = new Map<string, string>()
      for (const file of await this.#files()) files.set(nameOf(file), file)
      for (const [name, file] of files) await this.#lookAt(name, file)
      for (const known of this.#known.values()) if (!files.has(known.name)) this.#gone(known)
      this.#failing = undefined
    }
    return this.#inTurn(look).catch((error: unknown) => {
      const problem = `${this.#folder} cannot be read: ${textOf(error)}`
      if (problem !== this.#failing) this.#system.log.warn(problem)
      this.#failing = problem
    })
  }

  async #files(): Promise<readonly string[]> {
    const { disk } = this.#system
    if ((await disk.info(this.#folder)) === undefined) return []
    const found = await disk.list(this.#folder)
    return found
      .filter(({ name, isFolder }) => !isFolder && /\.pem$/i.test(name))
      .map(({ name }) => name)
      .slice(0, CERTIFICATES_MAX)
  }

  async #lookAt(name: string, file: string): Promise<void> {
    const known = this.#known.get(name)
    const { text, failure } = await this.#read(file)
    if (known !== undefined && known.text === text && known.file === file) return
    const before = known?.certificate
    try {
      if (failure !== undefined) throw failure
      const certificate = parseCertificate(text)
      this.#set({ name, file, text, certificate, problem: undefined })
      if (before !== undefined)
        this.#system.log.info(`The certificate ${name} was replaced on the disk: new handshakes get it`)
    } catch (error) {
      if (known !== undefined && before !== undefined && known.suspect !== text) {
        this.#set({ ...known, suspect: text })
        return
      }
      const problem = problemText(join(this.#folder, file), error)
      this.#set({ name, file, text, certificate: before, problem })
      this.#system.log.warn(
        before === undefined ? problem : `${problem} Clients still get the certificate that was there before.`,
      )
    }
  }

  /** `failure`: why it cannot be read; the text is the same then as long as the reason is. */
  async #read(file: string): Promise<{ readonly text: string; readonly failure?: Error }> {
    const { disk } = this.#system
    const path = join(this.#folder, file)
    try {
      const info = await disk.info(path)
      if (info === undefined || info.size > FILE_BYTES_MAX) throw new Error('it is too large to be one')
      return { text: (await disk.read(path)).toString('latin1') }
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error))
      return { text: `unreadable: ${failure.message}`, failure }
    }
  }

  #gone(known: Known): void {
    if (known.certificate === undefined) this.#known = without(this.#known, known.name)
    else if (known.text !== undefined) {
      const problem = `${join(this.#folder, known.file)} is not there any more.`
      this.#system.log.warn(`${problem} Clients get its certificate until the relay stops.`)
      this.#set({ ...known, text: undefined, problem })
    }
  }

  #set(known: Known): void {
    this.#known = new Map([...this.#known, [known.name, known]])
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(work, work)
    this.#last = turn.catch(() => undefined)
    return turn
  }
}

function nameOf(file: string): string {
  return file.toLowerCase().replace(/\.pem$/, '')
}

function without(known: ReadonlyMap<string, Known>, name: string): ReadonlyMap<string, Known> {
  return new Map([...known].filter(([key]) => key !== name))
}

function problemText(path: string, error: unknown): string {
  return `${path} cannot be used for TLS: ${textOf(error)}. Put a private key and its certificate there in PEM, or bring them with Import-SmtpCertificate.`
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
