/**
 * What was typed or pasted, without what nobody can see and no paper can print: control characters, and the two
 * overrides that make text read backwards. Line ends stay where there are several lines; a tab from a spreadsheet is a space.
 */
export function typedText(value: string, rows: 'one' | 'several'): string {
  const visible = value.replace(/\t/gu, ' ').replace(/[\u202D\u202E]|(?!\n)\p{Cc}/gu, '')
  return rows === 'one' ? visible.replace(/\n/gu, ' ') : visible
}
