/** Words, each with the people who have it, for answers within a keystroke. Words are folded before they come here. */
export interface WordList {
  add(person: number, words: readonly string[]): void
  remove(person: number): void
  exactly(word: string, take: (person: number) => void): void
  startingWith(start: string, take: (person: number) => void): void
  /** Written with one letter more, less or other; two in a long word. Short words have too many neighbours. */
  almost(word: string, take: (person: number) => void): void
}

interface Word {
  readonly text: string
  readonly people: number[]
  /** One bit for each letter that is in it: two words that are nearly the same have nearly the same bits. */
  readonly letters: number
}

export function createWordList(): WordList {
  const words = new Map<string, Word>()
  const wordsOf = new Map<number, readonly string[]>()
  /** Sorted when it is needed: putting in ten thousand people sorts once. */
  let sorted: readonly Word[] | null = null

  function inOrder(): readonly Word[] {
    sorted ??= [...words.values()].sort((one, other) => (one.text < other.text ? -1 : 1))
    return sorted
  }

  function give({ people }: Word, take: (person: number) => void): void {
    for (const person of people) take(person)
  }

  return {
    add(person, texts) {
      const own = [...new Set(texts)].filter((text) => text !== '')
      wordsOf.set(person, own)
      for (const text of own) {
        const known = words.get(text)
        if (known) known.people.push(person)
        else {
          words.set(text, { text, people: [person], letters: lettersIn(text) })
          sorted = null
        }
      }
    },
    remove(person) {
      for (const text of wordsOf.get(person) ?? []) {
        const known = words.get(text)
        const at = known?.people.indexOf(person) ?? -1
        if (at >= 0) known?.people.splice(at, 1)
        if (known?.people.length !== 0) continue
        words.delete(text)
        sorted = null
      }
      wordsOf.delete(person)
    },
    exactly(word, take) {
      const known = words.get(word)
      if (known) give(known, take)
    },
    startingWith(start, take) {
      const all = inOrder()
      for (let at = firstFrom(all, start); at < all.length; at += 1) {
        const word = all[at]
        if (!word?.text.startsWith(start)) return
        give(word, take)
      }
    },
    almost(text, take) {
      const most = differencesIn(text)
      if (most === 0) return
      const letters = lettersIn(text)
      for (const word of words.values()) {
        if (Math.abs(word.text.length - text.length) > most) continue
        if (bitsIn(word.letters ^ letters) > 2 * most) continue
        if (isWithin(word.text, text, most)) give(word, take)
      }
    },
  }
}

function differencesIn(text: string): number {
  if (text.length < 5) return 0
  return text.length < 8 ? 1 : 2
}

function firstFrom(words: readonly Word[], start: string): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle]?.text ?? '') < start) low = middle + 1
    else high = middle
  }
  return low
}

function lettersIn(text: string): number {
  let letters = 0
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) % 31)
  return letters
}

function bitsIn(letters: number): number {
  let bits = 0
  for (let rest = letters; rest !== 0; rest &= rest - 1) bits += 1
  return bits
}

/** Whether at most `most` letters have to be put in, taken out or changed. */
function isWithin(one: string, other: string, most: number): boolean {
  let before = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row]
    let least = row
    for (let at = 1; at <= other.length; at += 1) {
      const change = (before[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1)
      const value = Math.min(change, (before[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1)
      line.push(value)
      least = Math.min(least, value)
    }
    if (least > most) return false
    before = line
  }
  return (before[other.length] ?? 0) <= most
}
