/** Pages of results: limited in number and in characters, since Windows PowerShell reads no longer JSON. */

/** A page below two million characters, with room for what stands around the items. */
export const PAGE_CHARACTERS_MAX = 1_900_000

/** The page size where the caller names none: the default in the schemas. */
export const PAGE_LIMIT_DEFAULT = 200

/** Gathers the items of one page. */
export class Page<Item> {
  readonly items: Item[] = []
  readonly #limit: number
  #characters = 0

  constructor(limit: number | undefined) {
    this.#limit = limit ?? PAGE_LIMIT_DEFAULT
  }

  /** False when it is not taken because the page is full. The first item is always taken. */
  add(item: Item): boolean {
    if (this.items.length >= this.#limit) return false
    const characters = JSON.stringify(item).length + 1
    if (this.items.length > 0 && this.#characters + characters > PAGE_CHARACTERS_MAX) return false
    this.#characters += characters
    this.items.push(item)
    return true
  }
}

/** A page of a reader that alone knows where one ends: one that is too long is read again, shorter. */
export async function readPage<Found extends { readonly items: readonly unknown[] }>(
  limit: number | undefined,
  read: (limit: number) => Promise<Found>,
): Promise<Found> {
  for (let most = limit ?? PAGE_LIMIT_DEFAULT; ; most = Math.ceil(most / 2)) {
    const page = await read(most)
    if (most === 1 || JSON.stringify(page.items).length <= PAGE_CHARACTERS_MAX) return page
  }
}
