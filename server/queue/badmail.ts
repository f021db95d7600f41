/** The seam between the Badmail folders (report/) and whoever shows and restores what is in them (control/). */
import type { Draft } from './envelope.js'
import type { BodySink } from './submission.js'
import type { Body } from './work.js'

/** What a message in Badmail is. `Unknown`: its properties cannot be read. */
export type BadmailSource = 'Message' | 'Report' | 'Pickup' | 'Unknown'

/** A message in a Badmail folder. */
export interface BadmailItem {
  /** The name of its files without their extension. */
  readonly name: string
  readonly virtualServer: string
  readonly source: BadmailSource
  /** Why it is there, for people. */
  readonly reason: string
  /** Bytes of the message. */
  readonly size: number
  /** Wall time of its arrival in the folder, milliseconds. */
  readonly failedMs: number
  /** The envelope's sender, '' for the null sender; undefined where it is not known. */
  readonly sender?: string
  /** Those that failed. */
  readonly recipients: readonly string[]
  readonly receivedMs?: number
  readonly subject?: string
  readonly internetMessageId?: string
  /** What a file of the Pickup folder was called. */
  readonly fileName?: string
}

/** The envelope that an administrator gives a message; what is left open is as it was. */
export interface GivenEnvelope {
  /** '' is the null sender. */
  readonly sender?: string
  readonly recipients?: readonly string[]
}

export type BadmailRestored =
  /** In the queue under a new id, and its files are gone. */
  | { readonly kind: 'queued'; readonly id: string }
  /** It cannot be sent like that; what to give. */
  | { readonly kind: 'bad'; readonly reason: string }
  | { readonly kind: 'later'; readonly text: string }
  | { readonly kind: 'busy' }
  | { readonly kind: 'gone' }

/** Rejects with the system's error, where nothing else is said. No name that is not of a message's form is looked for. */
export interface BadmailFolders {
  /**
   * The names of the messages in a folder, sorted. `known`: those of a moment ago will do, for the next page of a list.
   */
  names(virtualServer: string, known: boolean): Promise<readonly string[]>
  /** Undefined when it is not there (any more). */
  read(virtualServer: string, name: string): Promise<BadmailItem | undefined>
  /** Deletes all files of a message. */
  remove(virtualServer: string, name: string): Promise<'removed' | 'busy' | 'gone'>
  /** Puts a message back into the queue; its files go when it is durable there and before it can be delivered. */
  restore(virtualServer: string, name: string, given: GivenEnvelope): Promise<BadmailRestored>
}

/** Reads a file by the rules of the Pickup folder (pickup/). */
export interface PickupFileReader {
  /** Writes the message into the sink. Rejects when the file cannot be read or the sink has no room. */
  read(
    file: Body,
    sink: BodySink,
    virtualServer: string,
    given: GivenEnvelope,
  ): Promise<{ readonly kind: 'message'; readonly draft: Draft } | { readonly kind: 'bad'; readonly reason: string }>
}
