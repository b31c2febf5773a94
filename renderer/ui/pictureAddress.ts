/** An SVG page as an address an `<img>` can show under our policy; scripts inside an image never run. */
export function pictureAddress(svg: string): string {
  const bytes = new TextEncoder().encode(svg)
  let binary = ''
  const atOnce = 0x8000
  for (let start = 0; start < bytes.length; start += atOnce) {
    binary += String.fromCharCode(...bytes.subarray(start, start + atOnce))
  }
  return `data:image/svg+xml;base64,${btoa(binary)}`
}
