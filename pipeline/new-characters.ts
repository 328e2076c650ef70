/**
 * Texts, one by one → whether each has a character that none before it had: hardly any has.
 *
 * Law: where it says no, all characters of the text are in those before it. Of characters of two code units
 * it never says no.
 */
export function newCharacters(): (text: string) => boolean {
  const isKnown = new Uint8Array(0x10000)
  return (text) => {
    let isNew = false
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (isKnown[unit] === 1) continue
      isNew = true
      if ((unit & 0xf800) !== 0xd800) isKnown[unit] = 1
    }
    return isNew
  }
}
